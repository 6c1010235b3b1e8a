create type pair as (a bigint, b text, "New one" text collate "C");
comment on type pair is 'New';
comment on column pair.b is 'B';
comment on column pair."New one" is 'Later';
revoke usage on type pair from public;
grant usage on type pair to app_reader;
