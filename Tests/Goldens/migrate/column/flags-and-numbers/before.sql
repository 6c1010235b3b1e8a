create table switches (
  id integer primary key,
  small boolean not null default true,
  large boolean,
  exact boolean,
  near boolean default false,
  many integer,
  days date
);
