create table people (id integer primary key);
create function t() returns trigger language plpgsql as $$ begin return new; end $$;
create function e() returns event_trigger language plpgsql as $$ begin null; end $$;
create trigger t before insert on people for each row execute function t();
create rule r as on update to people do also nothing;
create policy p on people using (true);
create event trigger e on sql_drop execute function e();
comment on trigger t on people is 'T';
comment on rule r on people is 'R';
