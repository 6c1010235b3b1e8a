create table keep (id integer primary key);
create table times (
  a date default current_date,
  b timestamptz default current_timestamp,
  c timestamptz(3) default now() + interval '1 day 02:00',
  d time default localtime(0),
  e timestamp default (now() at time zone 'utc'),
  f timestamp default 'infinity',
  g integer default extract(epoch from now())::integer,
  h date default date_trunc('month', now())::date - 1,
  i timestamptz default clock_timestamp(),
  j interval default '-1 mon',
  k timestamp default '2020-02-29 12:00:00.5'
);
