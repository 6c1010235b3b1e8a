create table keep (id integer primary key);
create domain email as text not null default 'nobody@example.org' check (value ~ '^[^@]+@[^@]+$');
create domain score as integer constraint low check (value >= 0) constraint high check (value <= 100);
create table people (id integer primary key, email email, score score default 1);
