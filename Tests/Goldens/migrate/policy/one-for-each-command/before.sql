create table notes (id integer primary key, owner text not null, body text);
alter table notes enable row level security;
