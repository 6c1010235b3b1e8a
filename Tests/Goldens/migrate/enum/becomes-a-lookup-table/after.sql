create table state (name text primary key);
create table doors (id integer primary key, state text not null default 'open' references state (name));
