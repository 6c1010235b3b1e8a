create domain score as integer check (value >= 0);
create table games (id integer primary key, s score, twice integer generated always as (s * 2) stored);
create function touch() returns trigger language plpgsql as $$ begin return new; end $$;
create trigger touching before update of s on games for each row when (new.s > 3) execute function touch();
alter table games enable row level security;
create policy good on games using (s > 5);
