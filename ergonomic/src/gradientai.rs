//! GradientAI: agents, knowledge bases, models and evaluations.

digitalocean_raw::gradientai_accessors!(crate);
