create table readings (id integer primary key, at timestamp with time zone not null, value text, unit text, constraint numeric_value check (cast(value as decimal) > '0'::numeric), constraint late check (at > timestamptz '2020-01-01'));
create index readings_day on readings (cast(value as int4));
