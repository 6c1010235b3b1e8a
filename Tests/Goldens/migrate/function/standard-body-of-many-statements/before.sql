create table events (id integer generated always as identity primary key, what text not null);
create table counters (name text primary key, number bigint not null default 0);
