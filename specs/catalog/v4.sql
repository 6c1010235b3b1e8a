-- The catalog before v5.0: the 39 persona tables of versions 1 to 4, and the tables they reference.
-- A Supabase project as it is (roles anon, authenticated, service_role; schemas auth and extensions) is presupposed.

create schema if not exists extensions;
create extension if not exists "uuid-ossp" with schema extensions;

create type public.validation_status as enum (
  'pending',
  'in_review',
  'approved',
  'rejected',
  'requires_update',
  'draft',
  'needs_revision'
);

create table public.tenants (
  id uuid not null default gen_random_uuid(),
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint tenants_pkey primary key (id)
);

create table public.users (
  id uuid not null default gen_random_uuid(),
  email text not null,
  created_at timestamp with time zone not null default now(),
  constraint users_pkey primary key (id)
);

create table public.org_departments (
  id uuid not null default gen_random_uuid(),
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint org_departments_pkey primary key (id)
);

create table public.org_functions (
  id uuid not null default gen_random_uuid(),
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint org_functions_pkey primary key (id)
);

create table public.org_roles (
  id uuid not null default gen_random_uuid(),
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint org_roles_pkey primary key (id)
);

create table public.personas (
  id uuid not null default extensions.uuid_generate_v4(),
  tenant_id uuid,
  name text not null,
  slug text not null,
  title text,
  tagline text,
  role_id uuid,
  function_id uuid,
  department_id uuid,
  seniority_level text,
  years_of_experience integer,
  typical_organization_size text,
  key_responsibilities text[] default ARRAY[]::text[],
  pain_points jsonb default '[]'::jsonb,
  goals jsonb default '[]'::jsonb,
  challenges jsonb default '[]'::jsonb,
  preferred_tools text[] default ARRAY[]::text[],
  communication_preferences jsonb default '{}'::jsonb,
  decision_making_style text,
  avatar_url text,
  avatar_description text,
  is_active boolean default true,
  validation_status public.validation_status default 'draft'::public.validation_status,
  tags text[] default ARRAY[]::text[],
  metadata jsonb default '{}'::jsonb,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deleted_at timestamp with time zone,
  years_in_current_role integer,
  years_in_industry integer,
  organization_type text,
  geographic_scope text,
  reporting_to text,
  team_size text,
  budget_authority text,
  age_range text,
  education_level text,
  location_type text,
  work_style text,
  learning_style text,
  technology_adoption text,
  risk_tolerance text,
  change_readiness text,
  background_story text,
  a_day_in_the_life text,
  color_code text,
  icon text,
  persona_type text,
  segment text,
  archetype text,
  journey_stage text,
  validated_by uuid,
  validated_at timestamp with time zone,
  notes text,
  role_slug text,
  function_slug text,
  department_slug text,
  persona_number integer,
  years_in_function integer,
  team_size_typical integer,
  direct_reports integer,
  span_of_control text,
  work_arrangement text,
  salary_min_usd integer,
  salary_max_usd integer,
  salary_median_usd integer,
  salary_currency text default 'USD'::text,
  salary_year integer,
  salary_sources text,
  sample_size text,
  confidence_level text,
  data_recency text,
  geographic_benchmark_scope text,
  work_style_preference text,
  one_liner text,
  section text,
  constraint personas_pkey primary key (id),
  constraint personas_tenant_id_slug_key unique (tenant_id, slug),
  constraint personas_department_id_fkey foreign key (department_id) references public.org_departments (id) on delete set null,
  constraint personas_function_id_fkey foreign key (function_id) references public.org_functions (id) on delete set null,
  constraint personas_role_id_fkey foreign key (role_id) references public.org_roles (id) on delete set null,
  constraint personas_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade,
  constraint personas_validated_by_fkey foreign key (validated_by) references public.users (id)
);

create table public.persona_aspirations (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  aspiration_text text not null,
  timeframe text,
  created_at timestamp with time zone default now(),
  constraint persona_aspirations_pkey primary key (id),
  constraint persona_aspirations_timeframe_check check (timeframe in ('short_term', 'medium_term', 'long_term')),
  constraint persona_aspirations_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_buying_process (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  role_in_purchase text,
  decision_timeframe text,
  typical_budget_range text,
  approval_process_complexity text,
  created_at timestamp with time zone default now(),
  constraint persona_buying_process_pkey primary key (id),
  constraint persona_buying_process_approval_process_complexity_check check (approval_process_complexity in ('simple', 'moderate', 'complex', 'very_complex')),
  constraint persona_buying_process_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_buying_triggers (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  trigger_type text,
  trigger_description text not null,
  urgency_level text,
  created_at timestamp with time zone default now(),
  constraint persona_buying_triggers_pkey primary key (id),
  constraint persona_buying_triggers_trigger_type_check check (trigger_type in ('regulatory', 'competitive', 'internal_initiative', 'crisis', 'growth')),
  constraint persona_buying_triggers_urgency_level_check check (urgency_level in ('immediate', 'high', 'medium', 'low')),
  constraint persona_buying_triggers_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_certifications (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  certification_name text,
  issuing_organization text,
  year_obtained integer,
  is_current boolean default true,
  created_at timestamp with time zone default now(),
  tenant_id uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  constraint persona_certifications_pkey primary key (id),
  constraint persona_certifications_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_certifications_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);

create table public.persona_challenges (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  challenge_type text,
  challenge_description text,
  impact_level text,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  sequence_order integer,
  updated_at timestamp with time zone default now(),
  challenge_text text,
  constraint persona_challenges_pkey primary key (id),
  constraint persona_challenges_challenge_type_check check (challenge_type in ('daily', 'weekly', 'strategic', 'external')),
  constraint persona_challenges_impact_level_check check (impact_level in ('critical', 'high', 'medium', 'low')),
  constraint persona_challenges_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_communication_channels (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  channel_name text,
  preference_level text,
  best_time_of_day text,
  best_day_of_week text,
  response_time_expectation text,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  constraint persona_communication_channels_pkey primary key (id),
  constraint persona_communication_channels_preference_level_check check (preference_level in ('preferred', 'acceptable', 'avoid', 'never')),
  constraint persona_communication_channels_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_communication_style (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  preferred_style text,
  meeting_length_preference text,
  presentation_style text,
  decision_pace text,
  created_at timestamp with time zone default now(),
  constraint persona_communication_style_pkey primary key (id),
  constraint persona_communication_style_persona_id_key unique (persona_id),
  constraint persona_communication_style_decision_pace_check check (decision_pace in ('fast', 'moderate', 'deliberate', 'slow')),
  constraint persona_communication_style_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_content_format_preferences (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  format_element text not null,
  preference text,
  created_at timestamp with time zone default now(),
  constraint persona_content_format_preferences_pkey primary key (id),
  constraint persona_content_format_preferences_preference_check check (preference in ('required', 'preferred', 'neutral', 'avoid')),
  constraint persona_content_format_preferences_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_content_preferences (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  content_type text not null,
  preference_level text,
  ideal_length text,
  ideal_format text,
  created_at timestamp with time zone default now(),
  constraint persona_content_preferences_pkey primary key (id),
  constraint persona_content_preferences_preference_level_check check (preference_level in ('strongly_prefer', 'prefer', 'neutral', 'avoid')),
  constraint persona_content_preferences_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_decision_authority (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  decision_area text not null,
  authority_level text,
  budget_limit text,
  created_at timestamp with time zone default now(),
  constraint persona_decision_authority_pkey primary key (id),
  constraint persona_decision_authority_authority_level_check check (authority_level in ('full', 'approval_required', 'recommend_only', 'none')),
  constraint persona_decision_authority_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_decision_makers (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  stakeholder_role text,
  influence_level text,
  relationship_quality text,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  decision_maker_role text,
  constraint persona_decision_makers_pkey primary key (id),
  constraint persona_decision_makers_influence_level_check check (influence_level in ('final_approver', 'strong_influence', 'moderate_influence', 'low_influence', 'advisor')),
  constraint persona_decision_makers_relationship_quality_check check (relationship_quality in ('strong', 'good', 'neutral', 'weak')),
  constraint persona_decision_makers_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_education (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  field_of_study text,
  degree_level text,
  institution text,
  created_at timestamp with time zone default now(),
  tenant_id uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  degree text,
  year_completed integer,
  constraint persona_education_pkey primary key (id),
  constraint persona_education_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_education_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);

create table public.persona_evaluation_criteria (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  criterion_name text not null,
  criterion_category text,
  criterion_description text,
  weight integer,
  created_at timestamp with time zone default now(),
  constraint persona_evaluation_criteria_pkey primary key (id),
  constraint persona_evaluation_criteria_criterion_category_check check (criterion_category in ('must_have', 'important', 'nice_to_have')),
  constraint persona_evaluation_criteria_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_evidence_sources (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  tenant_id uuid not null,
  source_type text,
  citation text,
  key_finding text,
  sample_size integer,
  methodology text,
  publication_date date,
  confidence_level text,
  url text,
  created_at timestamp with time zone default now(),
  updated_at timestamp with time zone default now(),
  constraint persona_evidence_sources_pkey primary key (id),
  constraint persona_evidence_sources_confidence_level_check check (confidence_level in ('low', 'medium', 'high', 'very_high')),
  constraint persona_evidence_sources_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_evidence_sources_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);

create table public.persona_fears (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  fear_description text not null,
  likelihood text,
  created_at timestamp with time zone default now(),
  constraint persona_fears_pkey primary key (id),
  constraint persona_fears_likelihood_check check (likelihood in ('high', 'medium', 'low')),
  constraint persona_fears_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_frustrations (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  frustration_text text,
  emotional_intensity text,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  sequence_order integer,
  updated_at timestamp with time zone default now(),
  constraint persona_frustrations_pkey primary key (id),
  constraint persona_frustrations_emotional_intensity_check check (emotional_intensity in ('high', 'medium', 'low')),
  constraint persona_frustrations_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_goals (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  goal_type text,
  goal_text text,
  priority integer default 0,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  sequence_order integer,
  updated_at timestamp with time zone default now(),
  constraint persona_goals_pkey primary key (id),
  constraint persona_goals_goal_type_check check (goal_type in ('primary', 'secondary', 'long_term', 'personal')),
  constraint persona_goals_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_groups_memberships (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  group_name text not null,
  platform text,
  participation_level text,
  created_at timestamp with time zone default now(),
  constraint persona_groups_memberships_pkey primary key (id),
  constraint persona_groups_memberships_participation_level_check check (participation_level in ('very_active', 'active', 'lurker', 'inactive')),
  constraint persona_groups_memberships_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_influencers_followed (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  influencer_name text not null,
  influencer_type text,
  platform text,
  created_at timestamp with time zone default now(),
  constraint persona_influencers_followed_pkey primary key (id),
  constraint persona_influencers_followed_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_information_sources (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  source_type text,
  source_name text not null,
  trust_level text,
  usage_frequency text,
  created_at timestamp with time zone default now(),
  constraint persona_information_sources_pkey primary key (id),
  constraint persona_information_sources_source_type_check check (source_type in ('publication', 'conference', 'network', 'analyst', 'vendor', 'social_media', 'podcast', 'newsletter')),
  constraint persona_information_sources_trust_level_check check (trust_level in ('highly_trusted', 'trusted', 'somewhat_trusted', 'not_trusted')),
  constraint persona_information_sources_usage_frequency_check check (usage_frequency in ('daily', 'weekly', 'monthly', 'quarterly', 'as_needed')),
  constraint persona_information_sources_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_metadata (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  meta_key text not null,
  meta_value text not null,
  data_type text,
  created_at timestamp with time zone default now(),
  constraint persona_metadata_pkey primary key (id),
  constraint unique_persona_metadata unique (persona_id, meta_key),
  constraint persona_metadata_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_motivations (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  motivation_category text,
  motivation_text text,
  importance text,
  created_at timestamp with time zone default now(),
  tenant_id uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  constraint persona_motivations_pkey primary key (id),
  constraint persona_motivations_importance_check check (importance in ('critical', 'high', 'medium', 'low')),
  constraint persona_motivations_motivation_category_check check (motivation_category in ('professional', 'personal', 'organizational')),
  constraint persona_motivations_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_motivations_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);

create table public.persona_organization_types (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  tenant_id uuid not null,
  organization_type text,
  is_typical boolean default false,
  created_at timestamp with time zone default now(),
  updated_at timestamp with time zone default now(),
  constraint persona_organization_types_pkey primary key (id),
  constraint persona_organization_types_persona_id_organization_type_key unique (persona_id, organization_type),
  constraint persona_organization_types_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_pain_points (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  pain_category text,
  pain_description text,
  severity text,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  sequence_order integer,
  updated_at timestamp with time zone default now(),
  pain_point_text text,
  constraint persona_pain_points_pkey primary key (id),
  constraint persona_pain_points_pain_category_check check (pain_category in ('operational', 'strategic', 'technology', 'interpersonal')),
  constraint persona_pain_points_severity_check check (severity in ('critical', 'high', 'medium', 'low')),
  constraint persona_pain_points_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_personality_traits (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  trait_name text,
  trait_description text,
  strength text,
  created_at timestamp with time zone default now(),
  tenant_id uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  constraint persona_personality_traits_pkey primary key (id),
  constraint persona_personality_traits_strength_check check (strength in ('dominant', 'strong', 'moderate', 'mild')),
  constraint persona_personality_traits_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_personality_traits_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);

create table public.persona_purchase_barriers (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  barrier_type text,
  barrier_description text not null,
  severity text,
  created_at timestamp with time zone default now(),
  constraint persona_purchase_barriers_pkey primary key (id),
  constraint persona_purchase_barriers_barrier_type_check check (barrier_type in ('budget', 'political', 'technical', 'organizational', 'timing')),
  constraint persona_purchase_barriers_severity_check check (severity in ('blocking', 'significant', 'moderate', 'minor')),
  constraint persona_purchase_barriers_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_purchase_influencers (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  influencer_type text,
  influencer_name text,
  influence_strength text,
  created_at timestamp with time zone default now(),
  constraint persona_purchase_influencers_pkey primary key (id),
  constraint persona_purchase_influencers_influence_strength_check check (influence_strength in ('very_strong', 'strong', 'moderate', 'weak')),
  constraint persona_purchase_influencers_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_quotes (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  quote_text text,
  context text,
  emotion text,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  sequence_order integer,
  updated_at timestamp with time zone default now(),
  constraint persona_quotes_pkey primary key (id),
  constraint persona_quotes_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_responsibilities (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  responsibility_type text,
  responsibility_text text,
  time_allocation_percent integer,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  sequence_order integer,
  updated_at timestamp with time zone default now(),
  constraint persona_responsibilities_pkey primary key (id),
  constraint persona_responsibilities_responsibility_type_check check (responsibility_type in ('key', 'daily', 'weekly', 'periodic')),
  constraint persona_responsibilities_time_allocation_percent_check check (time_allocation_percent >= 0 and time_allocation_percent <= 100),
  constraint persona_responsibilities_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_social_media (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  platform_name text not null,
  activity_level text,
  primary_usage text,
  post_frequency text,
  follower_count_range text,
  created_at timestamp with time zone default now(),
  constraint persona_social_media_pkey primary key (id),
  constraint persona_social_media_activity_level_check check (activity_level in ('very_active', 'active', 'moderate', 'low', 'inactive')),
  constraint persona_social_media_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_success_metrics (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  metric_name text,
  metric_description text,
  created_at timestamp with time zone default now(),
  tenant_id uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  constraint persona_success_metrics_pkey primary key (id),
  constraint persona_success_metrics_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_success_metrics_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);

create table public.persona_tags (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  tag_name text not null,
  tag_category text,
  created_at timestamp with time zone default now(),
  constraint persona_tags_pkey primary key (id),
  constraint unique_persona_tag unique (persona_id, tag_name),
  constraint persona_tags_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_tools (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  tool_name text,
  tool_category text,
  usage_frequency text,
  proficiency_level text,
  satisfaction_level text,
  created_at timestamp with time zone default now(),
  tenant_id uuid not null default '00000000-0000-0000-0000-000000000000'::uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  constraint persona_tools_pkey primary key (id),
  constraint persona_tools_proficiency_level_check check (proficiency_level in ('expert', 'proficient', 'competent', 'beginner')),
  constraint persona_tools_satisfaction_level_check check (satisfaction_level in ('very_satisfied', 'satisfied', 'neutral', 'dissatisfied', 'very_dissatisfied')),
  constraint persona_tools_usage_frequency_check check (usage_frequency in ('daily', 'weekly', 'monthly', 'occasional', 'rarely')),
  constraint persona_tools_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_touchpoints (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  touchpoint_name text not null,
  touchpoint_type text,
  importance text,
  frequency text,
  created_at timestamp with time zone default now(),
  constraint persona_touchpoints_pkey primary key (id),
  constraint persona_touchpoints_importance_check check (importance in ('critical', 'high', 'medium', 'low')),
  constraint persona_touchpoints_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_typical_day (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  time_of_day text,
  activity_description text,
  energy_level text,
  sort_order integer,
  created_at timestamp with time zone default now(),
  tenant_id uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  constraint persona_typical_day_pkey primary key (id),
  constraint persona_typical_day_energy_level_check check (energy_level in ('high', 'medium', 'low')),
  constraint persona_typical_day_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_typical_day_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);

create table public.persona_typical_locations (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  tenant_id uuid not null,
  location_name text,
  location_type text,
  is_primary boolean default false,
  created_at timestamp with time zone default now(),
  updated_at timestamp with time zone default now(),
  constraint persona_typical_locations_pkey primary key (id),
  constraint persona_typical_locations_persona_id_location_name_key unique (persona_id, location_name),
  constraint persona_typical_locations_location_type_check check (location_type in ('city', 'region', 'country', 'hub')),
  constraint persona_typical_locations_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade
);

create table public.persona_values (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  value_name text,
  value_description text,
  rank_order integer,
  created_at timestamp with time zone default now(),
  tenant_id uuid,
  updated_at timestamp with time zone default now(),
  sequence_order integer,
  constraint persona_values_pkey primary key (id),
  constraint persona_values_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_values_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);

create table public.persona_vpanes_scoring (
  id uuid not null default gen_random_uuid(),
  persona_id uuid not null,
  tenant_id uuid not null,
  value_score numeric(4,1),
  priority_score numeric(4,1),
  addressability_score numeric(4,1),
  need_score numeric(4,1),
  engagement_score numeric(4,1),
  scale_score numeric(4,1),
  scoring_rationale text,
  created_at timestamp with time zone default now(),
  updated_at timestamp with time zone default now(),
  total_score numeric(5,1),
  priority_tier text,
  constraint persona_vpanes_scoring_pkey primary key (id),
  constraint persona_vpanes_scoring_persona_id_key unique (persona_id),
  constraint persona_vpanes_scoring_addressability_score_check check (addressability_score >= 0),
  constraint persona_vpanes_scoring_engagement_score_check check (engagement_score >= 0),
  constraint persona_vpanes_scoring_need_score_check check (need_score >= 0),
  constraint persona_vpanes_scoring_priority_score_check check (priority_score >= 0),
  constraint persona_vpanes_scoring_scale_score_check check (scale_score >= 0),
  constraint persona_vpanes_scoring_value_score_check check (value_score >= 0),
  constraint persona_vpanes_scoring_persona_id_fkey foreign key (persona_id) references public.personas (id) on delete cascade,
  constraint persona_vpanes_scoring_tenant_id_fkey foreign key (tenant_id) references public.tenants (id) on delete cascade
);
