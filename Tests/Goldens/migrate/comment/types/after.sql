create type mood as enum ('a');
create type pair as (a integer, b text);
create type span as range (subtype = date);
comment on type pair is 'Two';
comment on column pair.b is 'Right';
comment on type span is 'From and to';
