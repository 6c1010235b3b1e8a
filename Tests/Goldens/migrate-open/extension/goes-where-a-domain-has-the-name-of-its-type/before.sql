create extension citext schema public;
create schema s;
create function s.citext_eq(text,text) returns bool language sql immutable as 'select true';
create domain s.citext as text;
create table k(d s.citext, c public.citext);
