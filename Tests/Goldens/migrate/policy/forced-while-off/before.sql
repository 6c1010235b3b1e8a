create table notes (id integer primary key, owner text not null);
alter table notes force row level security;
create table drafts (id integer primary key, owner text not null);
create table letters (id integer primary key, owner text not null);
alter table letters force row level security;
