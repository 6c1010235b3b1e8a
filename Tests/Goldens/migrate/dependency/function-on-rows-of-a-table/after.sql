create table keep (id integer primary key);
create table parcels (id integer primary key, weight integer);
create function is_heavy(parcels) returns boolean immutable
  language sql as $$ select $1.weight > 20 $$;
create index parcels_heavy on parcels (is_heavy(parcels));
create policy light on parcels using (not is_heavy(parcels));
create trigger watch before update on parcels for each row
  when (is_heavy(new)) execute function suppress_redundant_updates_trigger();
