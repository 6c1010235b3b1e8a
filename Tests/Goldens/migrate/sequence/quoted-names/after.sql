create schema "My Schema";
create sequence "My Schema"."A ""Sequence""";
create table "My Schema"."T" ("Id" bigint default nextval('"My Schema"."A ""Sequence"""'));
alter sequence "My Schema"."A ""Sequence""" owned by "My Schema"."T"."Id";
