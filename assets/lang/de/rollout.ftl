### Page: rollout.
