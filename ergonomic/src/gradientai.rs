//! GradientAI: agents, knowledge bases, models and evaluations.
#![doc = digitalocean_raw::gradientai_methods!()]

digitalocean_raw::gradientai_accessors!(crate);
