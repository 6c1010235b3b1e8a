create type label as (language text, body text collate "C");
