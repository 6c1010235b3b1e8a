create table notes (id integer primary key, owner text not null);
create table drafts (id integer primary key, owner text not null);
alter table drafts force row level security;
create table letters (id integer primary key, owner text not null);
alter table letters force row level security;
alter table letters enable row level security;
