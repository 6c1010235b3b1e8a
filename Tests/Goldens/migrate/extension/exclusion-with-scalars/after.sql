create table bookings (room integer, during tsrange);
create extension btree_gist;
alter table bookings add constraint no_overlap exclude using gist (room with =, during with &&);
