create table keep (id integer primary key);
create table sessions (id uuid not null, data jsonb not null default '{}') partition by hash (id);
create table sessions_0 partition of sessions for values with (modulus 3, remainder 0);
create table sessions_1 partition of sessions for values with (modulus 3, remainder 1);
create table sessions_2 partition of sessions for values with (modulus 3, remainder 2);
