create domain citext as text;
create schema s;
create extension citext schema s;
create table k(d public.citext, c s.citext);
