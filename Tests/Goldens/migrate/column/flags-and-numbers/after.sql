create table switches (
  id integer primary key,
  small smallint not null default 1,
  large bigint,
  exact numeric(3, 1),
  near double precision default 0,
  many bigint[],
  days date[]
);
