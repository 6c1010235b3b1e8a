create schema extensions;
create extension citext schema extensions;
create extension hstore schema extensions;
create domain email as extensions.citext check (value operator(extensions.~) '@'::extensions.citext);
create table people (id integer primary key, email email, facts extensions.hstore default ''::extensions.hstore);
create unique index people_email on people (email);
create function by_email(address extensions.citext) returns setof people language sql stable as $$ select * from people where email operator(extensions.=) address $$;
create view coloured as select id, facts operator(extensions.->) 'colour' as colour from people;
