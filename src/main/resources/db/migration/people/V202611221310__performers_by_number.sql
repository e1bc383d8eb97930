-- What is corrected of a practitioner is corrected wherever he performs or performed a matter, and there by his number he is
-- known again when he stands in the directory under another kind or at another centre.
create index involvement_practitioner on people.involvement (practitioner_id) where practitioner_id is not null;
