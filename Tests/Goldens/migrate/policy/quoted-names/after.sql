create table "My Notes" (id integer primary key, "Owner" text);
alter table "My Notes" enable row level security;
create policy "Own ""rows""" on "My Notes" for select using ("Owner" = 'it''s ' || current_user);
comment on policy "Own ""rows""" on "My Notes" is 'Quoted';
