create table readings (id integer primary key, at timestamptz not null, value text, constraint numeric_value check (value::numeric > 0), constraint late check (at > '2020-01-01'));
create index readings_day on readings ((value::integer));
