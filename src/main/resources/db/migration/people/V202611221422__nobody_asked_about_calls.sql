-- Whether a call is safe is known only once somebody has asked; null says that nobody has.
alter table people.person alter column phone_safe drop not null;
