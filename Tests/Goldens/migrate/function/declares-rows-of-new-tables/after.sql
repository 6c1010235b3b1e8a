create schema tools;
create table accounts (id integer primary key, word text);
create table zones (id integer primary key, name text);
create table tools.zones (id integer primary key, name text);
create type zone_kind as enum ('near', 'far');
create type zone_size as (width integer, height integer);
create domain zone_code as text check (value <> '');
create view zone_names as select name from zones;
create function classify(id integer) returns integer language plpgsql as $$
declare
  zone zones%rowtype;
  own tools.zones;
  name tools.zones.name%type;
  word accounts.word%type;
  kind zone_kind := 'near';
  sizes zone_size[];
  code zone_code;
begin
  declare listed zone_names; begin return id; end;
end $$;
create function tools.count_zones() returns trigger language plpgsql as $$
declare zone zones;
begin
  return new;
end $$;
create trigger counted before insert on zones for each row execute function tools.count_zones();
create trigger counted before insert on accounts for each row execute function tools.count_zones();
