-- postgresql: 18
create table rooms (
  id int4range not null,
  valid_at daterange not null,
  constraint rooms_pkey primary key (id, valid_at without overlaps)
);
create table bookings (
  id int4range,
  room_id int4range,
  valid_at daterange,
  constraint bookings_key unique (id, valid_at without overlaps),
  constraint bookings_room foreign key (room_id, period valid_at)
    references rooms (id, period valid_at)
);
comment on constraint bookings_key on bookings is 'One at a time.';
