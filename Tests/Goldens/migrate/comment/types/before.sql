create type mood as enum ('a');
create type pair as (a integer, b text);
create type span as range (subtype = date);
comment on type mood is 'Feels';
comment on column pair.a is 'Left';
