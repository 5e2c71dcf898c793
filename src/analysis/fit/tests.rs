//! Each factor with numbers worked out by hand.

use super::super::testing::{another, bakery, catalogue, format, run, slug};
use super::*;
use crate::analysis::value::ArgValue;
use crate::plan::{
    AgeGroup, Audience, AudienceKind, Channel, ChannelId, Customers, Direction, Goal, Hardness,
    Item as _, Level, LocationId, Presence, Priority, Reach, Relation, Rhythm, Skill, Trade,
};

/// The fit of a platform in a changed plan and a changed catalogue, with 400 free minutes.
fn fit_of(
    platform: &Platform,
    change: impl FnOnce(&mut Plan),
    facts: impl FnOnce(&mut PlatformEntry),
) -> Fit {
    let mut plan = bakery();
    // Each test says itself what is known about those who buy.
    (plan.business.customers, plan.business.reach) = (None, None);
    plan.audiences.iter_mut().for_each(|it| it.ages.clear());
    change(&mut plan);
    let mut catalogue = catalogue();
    let mut platforms = catalogue.platforms.iter_mut();
    facts(
        platforms
            .find(|entry| entry.id == slug("instagram"))
            .unwrap(),
    );
    fits(&plan, &catalogue, Some(400))
        .of(platform)
        .unwrap()
        .clone()
}

fn insta(change: impl FnOnce(&mut Plan), facts: impl FnOnce(&mut PlatformEntry)) -> Fit {
    fit_of(&Platform::Listed(slug("instagram")), change, facts)
}

fn worth(fit: &Fit, kind: FactorKind) -> Option<u16> {
    fit.factor(kind).unwrap().per_mille
}

fn why(fit: &Fit, kind: FactorKind) -> &'static str {
    match fit.factor(kind).unwrap().reason {
        Title::Key { key, .. } => key,
        Title::Own(_) => "",
    }
}

fn goal_of(kind: &str, priority: Option<Priority>) -> Goal {
    Goal {
        kind: Some(slug(kind)),
        priority,
        ..Goal::fresh()
    }
}

#[test]
fn main_goals_weigh_double_and_hard_ones_more_than_soft_ones() {
    let facts = |entry: &mut PlatformEntry| entry.goals = vec![slug("customers")];
    // Customers is hard and main: 6. Service, hard: 3. Community, soft: 2. 6 of 11.
    let fit = insta(
        |plan| {
            plan.goals.push(goal_of("service", None));
            plan.goals.push(goal_of("community", None));
        },
        facts,
    );
    assert_eq!(worth(&fit, FactorKind::Goals), Some(545));
    assert_eq!(fit.goals, [bakery().goals[0].id]);
    // Said to be soft by the owner, a main goal weighs 4: 4 of 7.
    let fit = insta(
        |plan| {
            plan.goals[0].hardness = Some(Hardness::Soft);
            plan.goals.push(goal_of("service", None));
        },
        facts,
    );
    assert_eq!(worth(&fit, FactorKind::Goals), Some(571));
}

#[test]
fn goals_of_an_own_kind_count_where_the_plan_says_so_and_deliberate_non_goals_never() {
    let own_kind = |plan: &mut Plan| plan.goals[0].kind = None;
    let fit = insta(own_kind, |_| {});
    assert_eq!(
        worth(&fit, FactorKind::Goals),
        Some(1000),
        "the channel names it"
    );
    let fit = insta(
        |plan| {
            own_kind(plan);
            plan.channels[0].goals.clear();
        },
        |_| {},
    );
    assert_eq!(worth(&fit, FactorKind::Goals), None);
    assert_eq!(why(&fit, FactorKind::Goals), "fit-goals-why-unsaid");
    let fit = insta(
        |plan| plan.goals[0].direction = Some(Direction::NotAGoal),
        |_| {},
    );
    assert_eq!(why(&fit, FactorKind::Goals), "fit-goals-why-open");
}

#[test]
fn ages_count_with_the_share_that_is_there_out_of_the_share_in_social_media() {
    let audience = |ages: &[AgeGroup]| Audience {
        ages: ages.to_vec(),
        ..Audience::fresh()
    };
    let facts = |entry: &mut PlatformEntry| {
        entry.ages = vec![AgeGroup::From14, AgeGroup::From50];
        entry.weekly_by_age = [(AgeGroup::From14, 455), (AgeGroup::From30, 315)].into();
    };
    let of = |ages: &[AgeGroup]| {
        let fit = insta(|plan| plan.audiences.push(audience(ages)), facts);
        worth(&fit, FactorKind::Ages)
    };
    // 455 of 910; 315 of the 630 of all, because nobody published the share of that age.
    assert_eq!(of(&[AgeGroup::From14]), Some(500));
    assert_eq!(of(&[AgeGroup::From30]), Some(500));
    assert_eq!(of(&[AgeGroup::From50]), Some(800), "named, not counted");
    assert_eq!(of(&[AgeGroup::From70]), Some(150), "not named");
    assert_eq!(of(&[AgeGroup::From14, AgeGroup::From70]), Some(325));
    // Each audience counts the same, however many ages it has: (325 + 800) / 2.
    let two = insta(
        |plan| {
            let both = [AgeGroup::From14, AgeGroup::From70];
            plan.audiences.push(audience(&both));
            plan.audiences.push(audience(&[AgeGroup::From50]));
        },
        facts,
    );
    assert_eq!(worth(&two, FactorKind::Ages), Some(562));
    let reason = &two.factor(FactorKind::Ages).unwrap().reason;
    let args = vec![
        ("age", ArgValue::Key("age-from-14".to_owned())),
        ("share", ArgValue::PerMille(455)),
    ];
    let key = "fit-ages-why-counted";
    assert_eq!(*reason, Title::Key { key, args });
}

#[test]
fn ages_that_nobody_named_or_counted_are_unknown() {
    assert_eq!(worth(&insta(|_| {}, |_| {}), FactorKind::Ages), None);
    let fit = insta(
        |plan| plan.audiences[0].ages = vec![AgeGroup::From30],
        |_| {},
    );
    assert_eq!(worth(&fit, FactorKind::Ages), None);
    assert_eq!(why(&fit, FactorKind::Ages), "fit-ages-why-uncounted");
}

#[test]
fn customers_weigh_two_and_applicants_one() {
    let of = |customers, kinds: &[AudienceKind], recruiting| {
        let fit = insta(
            |plan| {
                plan.business.customers = customers;
                plan.audiences = (kinds.iter())
                    .map(|kind| Audience {
                        kind: Some(*kind),
                        ..Audience::fresh()
                    })
                    .collect();
            },
            |entry| entry.recruiting = recruiting,
        );
        worth(&fit, FactorKind::Customers)
    };
    // Instagram is for private people.
    assert_eq!(of(Some(Customers::Private), &[], false), Some(1000));
    assert_eq!(of(Some(Customers::Firms), &[], false), Some(0));
    assert_eq!(of(Some(Customers::Both), &[], false), Some(500));
    assert_eq!(of(None, &[AudienceKind::Firms], false), Some(0));
    assert_eq!(of(None, &[AudienceKind::Public], false), None);
    let applicants = &[AudienceKind::Applicants];
    assert_eq!(of(Some(Customers::Private), applicants, false), Some(666));
    assert_eq!(of(Some(Customers::Private), applicants, true), Some(1000));
    assert_eq!(of(Some(Customers::Firms), applicants, true), Some(333));
}

#[test]
fn nearness_counts_for_firms_whose_customers_are_near() {
    let of = |reach, local| {
        let fit = insta(
            |plan| plan.business.reach = reach,
            |entry| entry.local = local,
        );
        worth(&fit, FactorKind::Near)
    };
    assert_eq!(of(Some(Reach::Local), true), Some(1000));
    assert_eq!(of(Some(Reach::Local), false), Some(0));
    assert_eq!(of(Some(Reach::Regional), false), Some(300));
    assert_eq!(of(Some(Reach::National), true), None);
    assert_eq!(of(None, true), None);
}

#[test]
fn ability_is_the_best_of_the_own_people_for_each_skill_that_is_asked_for() {
    let level = |plan: &mut Plan, person: usize, skill, level| {
        plan.team.people[person].skills.insert(skill, level);
    };
    assert_eq!(worth(&insta(|_| {}, |_| {}), FactorKind::Ability), None);
    // Posts and stories ask for photos (very well: 1000), reels for video (not yet: 100).
    let both = |plan: &mut Plan| {
        level(plan, 0, Skill::Photo, Level::Good);
        level(plan, 1, Skill::Photo, Level::Strong);
        level(plan, 0, Skill::Video, Level::Low);
    };
    let fit = insta(both, |_| {});
    assert_eq!(worth(&fit, FactorKind::Ability), Some(550));
    assert_eq!(why(&fit, FactorKind::Ability), "fit-ability-why-low");
    // Without reels, video does not matter.
    let fit = insta(
        |plan| {
            both(plan);
            plan.channels[0].formats.remove(1);
        },
        |_| {},
    );
    assert_eq!(worth(&fit, FactorKind::Ability), Some(1000));
    // What nobody said anything about is left out.
    let fit = insta(|plan| level(plan, 0, Skill::Photo, Level::Good), |_| {});
    assert_eq!(worth(&fit, FactorKind::Ability), Some(750));
    assert_eq!(why(&fit, FactorKind::Ability), "fit-ability-why-partly");
    // An agency's ability is not the firm's own, but what it makes need not be.
    let agency = |plan: &mut Plan| {
        both(plan);
        plan.team.people[1].relation = Some(Relation::Agency);
    };
    let fit = insta(agency, |_| {});
    assert_eq!(
        worth(&fit, FactorKind::Ability),
        Some(425),
        "(750 + 100) / 2"
    );
    let fit = insta(
        |plan| {
            agency(plan);
            plan.channels[0].formats[1].person = Some(plan.team.people[1].id);
        },
        |_| {},
    );
    assert_eq!(worth(&fit, FactorKind::Ability), Some(750), "photos only");
}

#[test]
fn effort_speaks_fully_for_a_platform_up_to_a_quarter_of_the_hours() {
    let of = |times: u16, free| {
        let mut plan = bakery();
        plan.channels[0].formats = vec![format("posts", "post", times)];
        let fits = fits(&plan, &catalogue(), free);
        let fit = fits.of(&plan.channels[0].platform).unwrap();
        worth(fit, FactorKind::Effort)
    };
    // 30 minutes each and 30 for answers.
    assert_eq!(of(1, Some(240)), Some(1000), "60 of 240");
    assert_eq!(of(3, Some(240)), Some(750), "120 of 240");
    assert_eq!(of(7, Some(240)), Some(250), "240 of 240");
    assert_eq!(of(9, Some(240)), Some(0), "300 of 240");
    assert_eq!(of(1, Some(0)), Some(0));
    assert_eq!(of(1, None), None);
}

#[test]
fn a_platform_outside_the_plan_is_judged_by_what_the_catalogue_suggests() {
    let facebook = Platform::Listed(slug("facebook"));
    let fit = fit_of(&facebook, |_| {}, |_| {});
    // Two posts of 30 minutes and 30 for answers: 90 of 400 minutes.
    assert_eq!(worth(&fit, FactorKind::Effort), Some(1000));
    let args = vec![
        ("needed", ArgValue::Minutes(90)),
        ("there", ArgValue::Minutes(400)),
    ];
    let key = "fit-effort-why-share";
    let reason = &fit.factor(FactorKind::Effort).unwrap().reason;
    assert_eq!(*reason, Title::Key { key, args });
    // An open rhythm counts as the suggested one.
    let open = insta(
        |plan| {
            let formats = &mut plan.channels[0].formats;
            formats.truncate(1);
            formats[0].rhythm = Rhythm::default();
        },
        |_| {},
    );
    assert_eq!(worth(&open, FactorKind::Effort), Some(1000));
}

#[test]
fn the_whole_is_the_weighted_mean_of_what_is_known() {
    // Goals 1000 × 30 and effort (237 of 400 minutes: 592, so 658) × 10, by 40.
    let fit = insta(|_| {}, |_| {});
    assert_eq!(fit.computed, Some(914));
    // Near 0 × 10 besides: 36580 / 50.
    let fit = insta(
        |plan| plan.business.reach = Some(Reach::Local),
        |entry| entry.local = false,
    );
    assert_eq!(
        (fit.computed, fit.level()),
        (Some(731), Some(FitLevel::Well))
    );
    let nothing = fits(&Plan::default(), &catalogue(), None);
    assert!(nothing.0.iter().all(|fit| fit.per_mille().is_none()));
}

#[test]
fn a_platform_for_others_than_the_customers_never_fits_well() {
    let fit = insta(
        |plan| plan.business.customers = Some(Customers::Firms),
        |_| {},
    );
    assert_eq!(
        (fit.computed, fit.level()),
        (Some(300), Some(FitLevel::Poorly))
    );
    let fit = insta(
        |plan| {
            plan.business.customers = Some(Customers::Firms);
            plan.audiences[0].kind = Some(AudienceKind::Applicants);
        },
        |entry| entry.recruiting = true,
    );
    assert_eq!(
        (fit.computed, fit.level()),
        (Some(600), Some(FitLevel::Partly))
    );
}

#[test]
fn a_hairdresser_is_not_sent_to_a_platform_for_hotels() {
    let of_trade = |trade| {
        insta(
            |plan| {
                plan.business.customers = Some(Customers::Private);
                plan.business.trade = trade;
            },
            |entry| entry.trades = vec![slug("hotel")],
        )
    };
    let fit = of_trade(Trade::Listed(slug("hair")));
    assert_eq!(fit.level(), Some(FitLevel::Poorly));
    assert_eq!(why(&fit, FactorKind::Customers), "fit-customers-why-trade");
    for trade in [Trade::Listed(slug("hotel")), Trade::Open] {
        let fit = of_trade(trade);
        assert_eq!(worth(&fit, FactorKind::Customers), Some(1000));
    }
}

#[test]
fn the_owner_may_see_it_otherwise_and_the_order_follows() {
    let mut plan = bakery();
    plan.channels[0].judgement.fits = Some(FitLevel::Poorly);
    let analysis = run(&plan);
    let names: Vec<_> = (analysis.fits.0.iter())
        .map(|fit| fit.platform.clone())
        .collect();
    assert_eq!(names.last(), Some(&plan.channels[0].platform));
    let fit = analysis.fits.of(&plan.channels[0].platform).unwrap();
    assert_eq!(fit.level(), Some(FitLevel::Poorly));
    assert!(Some(Fit::WELL) <= fit.computed, "what is computed stays");
}

#[test]
fn what_fits_the_same_stays_in_the_order_of_the_catalogue_and_closed_ones_are_left_out() {
    let mut plan = Plan::default();
    plan.channels.push(Channel {
        platform: Platform::Listed(slug("old-net")),
        ..Channel::fresh()
    });
    let fits = fits(&plan, &catalogue(), None);
    let names: Vec<_> = fits.0.iter().map(|fit| fit.platform.clone()).collect();
    let expected = ["instagram", "facebook", "google-profile"].map(|id| Platform::Listed(slug(id)));
    assert_eq!(names, expected);
}

#[test]
fn a_platform_of_the_owners_own_is_judged_by_what_the_plan_says_about_it() {
    let own = another("village-paper").platform;
    let place = LocationId(slug("shop"));
    let fit = fit_of(
        &own,
        |plan| {
            plan.audiences[0].kind = Some(AudienceKind::Private);
            plan.audiences[0].ages = vec![AgeGroup::From50];
            plan.business.reach = Some(Reach::Local);
            plan.business.customers = Some(Customers::Private);
            let mut channel = another("village-paper");
            channel.formats.truncate(1);
            channel.presences.push(Presence {
                location: Some(place),
                ..Presence::fresh()
            });
            plan.channels = vec![channel];
        },
        |_| {},
    );
    let all = FactorKind::ALL.map(|kind| worth(&fit, kind));
    // Two posts of 30 and 20 for answers: 80 of 400.
    let expected = [
        Some(1000),
        Some(1000),
        Some(1000),
        Some(1000),
        None,
        Some(1000),
    ];
    assert_eq!(all, expected);
    assert_eq!((fit.goals.len(), fit.audiences.len()), (1, 1));

    let silent = fit_of(
        &own,
        |plan| {
            plan.channels = vec![Channel {
                id: ChannelId(slug("paper")),
                platform: own.clone(),
                ..Channel::default()
            }];
        },
        |_| {},
    );
    assert_eq!(silent.computed, None, "nothing said is nothing against it");
}
