//! Two small macros that keep the model readable, in the source and in the saved file.

/// Is this the value that a new, empty item has? Such fields are left out of the file.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

/// Declares a part of the plan: a plain struct with public fields.
///
/// Each field may be missing in a file (it then has its default) and is left out when it still
/// has its default, so that a file shows what was decided and nothing else. Unknown fields are
/// refused, because saving would silently lose them.
macro_rules! record {
    ($(#[$doc:meta])* pub struct $name:ident { $($(#[$field_doc:meta])* pub $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            $($(#[$field_doc])*
            #[serde(skip_serializing_if = "crate::plan::macros::is_default")]
            pub $field: $type,)*
        }
    };
}

/// Declares a closed set of answers, each with the key of its text (`"reach-local"`).
///
/// An unanswered question is `None` of an `Option` around it, never a variant: unknown is not
/// an answer.
macro_rules! choice {
    ($(#[$doc:meta])* pub enum $name:ident: $prefix:literal { $($(#[$variant_doc:meta])* $variant:ident = $key:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$variant_doc])* $variant,)* }

        impl crate::plan::Choice for $name {
            const ALL: &'static [Self] = &[$(Self::$variant,)*];

            fn key(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, "-", $key),)* }
            }
        }
    };
}

pub(crate) use {choice, record};
