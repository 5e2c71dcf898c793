//! Plans made by chance, the same in every run: every field and every answer of the model comes
//! up, because the model itself says what it can hold.
//!
//! This is a deserializer that invents what it is asked for.

mod chance;

use serde::de::value::Error;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, IntoDeserializer as _, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use serde::{Deserialize as _, forward_to_deserialize_any};

use crate::plan::Plan;

use chance::{Chance, DATES};

/// The plan that belongs to a number.
pub(super) fn any_plan(number: u64) -> Plan {
    let mut chance = Chance::new(number);
    let any = Any {
        chance: &mut chance,
        key: "plan",
    };
    Plan::deserialize(any).unwrap()
}

/// Invents a value for a field or variant of this name.
struct Any<'a> {
    chance: &'a mut Chance,
    key: &'static str,
}

macro_rules! numbers {
    ($($method:ident: $visit:ident $all:expr,)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.chance.one_of(&$all))
        }
    )*};
}

impl<'de> Deserializer<'de> for Any<'_> {
    type Error = Error;

    numbers! {
        deserialize_bool: visit_bool [true, false],
        deserialize_i8: visit_i8 [1, 12, 31, i8::MIN, i8::MAX],
        deserialize_u8: visit_u8 [0, 1, u8::MAX],
        deserialize_u16: visit_u16 [0, 2, u16::MAX],
        deserialize_u32: visit_u32 [0, 90, u32::MAX],
        // Only dates ask for a borrowed text.
        deserialize_str: visit_str DATES,
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.chance.text(self.key))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.chance.below(3) == 0 {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.chance.below(4);
        visitor.visit_seq(Several { any: self, left })
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.chance.below(4);
        visitor.visit_map(Several { any: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { any: self, fields })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let key = self.chance.one_of(variants);
        visitor.visit_enum(Any { key, ..self })
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        panic!("the model has a new kind of value in {}", self.key)
    }

    forward_to_deserialize_any! {
        i16 i32 i64 i128 u64 u128 f32 f64 char bytes byte_buf unit unit_struct newtype_struct
        tuple tuple_struct identifier ignored_any
    }
}

/// Several elements of a list, or entries of a map.
struct Several<'a> {
    any: Any<'a>,
    left: usize,
}

impl Several<'_> {
    fn element(&mut self) -> Any<'_> {
        Any {
            chance: self.any.chance,
            key: self.any.key,
        }
    }
}

impl<'de> SeqAccess<'de> for Several<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(self.element()).map(Some)
    }
}

impl<'de> MapAccess<'de> for Several<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        self.next_element_seed(seed)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(self.element())
    }
}

/// All fields of a struct.
struct Fields<'a> {
    any: Any<'a>,
    fields: &'static [&'static str],
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Error> {
        let Some((field, rest)) = self.fields.split_first() else {
            return Ok(None);
        };
        self.fields = rest;
        self.any.key = field;
        seed.deserialize(field.into_deserializer()).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        seed.deserialize(Any {
            chance: self.any.chance,
            key: self.any.key,
        })
    }
}

impl<'de> EnumAccess<'de> for Any<'_> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Error> {
        let variant = seed.deserialize(self.key.into_deserializer())?;
        Ok((variant, self))
    }
}

impl<'de> VariantAccess<'de> for Any<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Several { any: self, left })
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { any: self, fields })
    }
}
