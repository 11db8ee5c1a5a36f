-- SPDX-FileCopyrightText: 2026 The Punte developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- min_compatible: 32
--
-- Campaigns: the marketing tables of two documents as one. Planned with budget, audience and goal (the CRM document), sent in runs to people
-- who may be written to (the report-card document), measured by day and channel, attributed by model. Who may be written to and how a run is
-- prepared is in the migrations after this one.

CREATE SCHEMA marketing;
GRANT USAGE ON SCHEMA marketing TO {{app}}, {{engine}};

-- 1. The documented shapes of JSON columns. Known keys have their types, other keys stay as they came.
-- One of the listed types for each key that is there: marketing.keys_typed('{"a": 1}', '{"a": "number"}').
CREATE FUNCTION marketing.keys_typed(p_value jsonb, p_types jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN NOT EXISTS (SELECT 1 FROM jsonb_each_text(p_types) t
                    WHERE p_value ? t.key AND jsonb_typeof(p_value -> t.key) <> ALL (string_to_array(t.value, '|')));

CREATE FUNCTION marketing.is_words(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'array' AND jsonb_array_length(CASE WHEN jsonb_typeof(p_value) = 'array' THEN p_value ELSE '[]' END) <= 1000
   AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(CASE WHEN jsonb_typeof(p_value) = 'array' THEN p_value ELSE '[]' END) e
                    WHERE jsonb_typeof(e) <> 'string');

-- Amounts by label ({"search": 40000, "print": 1200.50}): numbers count, whatever else is there is a remark.
CREATE FUNCTION marketing.is_allocations(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object' AND char_length(p_value::text) <= 20000
   AND NOT EXISTS (SELECT 1 FROM jsonb_each(CASE WHEN jsonb_typeof(p_value) = 'object' THEN p_value ELSE '{}' END) e
                    WHERE jsonb_typeof(e.value) = 'number' AND ((e.value #>> '{}')::numeric < 0 OR (e.value #>> '{}')::numeric >= 10000000000000
                          OR scale(trim_scale((e.value #>> '{}')::numeric)) > 2));
CREATE FUNCTION marketing.allocated(p_value jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (SELECT sum((e.value #>> '{}')::numeric) FROM jsonb_each(CASE WHEN jsonb_typeof(p_value) = 'object' THEN p_value ELSE '{}' END) e
         WHERE jsonb_typeof(e.value) = 'number');

-- {"last_visit_days_ago": {"min": 60, "max": 365, "never": true}, "service_types": [...], "breeds": [...], "membership_status": [...]}
CREATE FUNCTION marketing.is_segment(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object' AND char_length(p_value::text) <= 60000
   AND (NOT p_value ? 'last_visit_days_ago' OR (jsonb_typeof(p_value -> 'last_visit_days_ago') = 'object'
        AND marketing.keys_typed(p_value -> 'last_visit_days_ago', '{"min": "number|null", "max": "number|null", "never": "boolean"}')
        AND coalesce((CASE WHEN jsonb_typeof(p_value #> '{last_visit_days_ago,min}') = 'number' THEN p_value #>> '{last_visit_days_ago,min}' END)::numeric >= 0, true)
        AND coalesce((CASE WHEN jsonb_typeof(p_value #> '{last_visit_days_ago,max}') = 'number' THEN p_value #>> '{last_visit_days_ago,max}' END)::numeric
                  >= coalesce((CASE WHEN jsonb_typeof(p_value #> '{last_visit_days_ago,min}') = 'number' THEN p_value #>> '{last_visit_days_ago,min}' END)::numeric, 0), true)))
   AND (NOT p_value ? 'service_types' OR marketing.is_words(p_value -> 'service_types'))
   AND (NOT p_value ? 'breeds' OR marketing.is_words(p_value -> 'breeds'))
   AND (NOT p_value ? 'membership_status' OR (marketing.is_words(p_value -> 'membership_status')
        AND p_value -> 'membership_status' <@ '["active", "paused", "cancelled", "expired", "none"]'));

-- {"sms_body", "email_subject", "email_body" (HTML), "email_text"}, flat or once per language under "ro" and "en".
CREATE FUNCTION marketing.is_message(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object' AND char_length(p_value::text) <= 2000000
   AND marketing.keys_typed(p_value, '{"sms_body": "string", "email_subject": "string", "email_body": "string", "email_text": "string", "ro": "object", "en": "object"}')
   AND coalesce(char_length(p_value ->> 'email_subject') <= 998 AND p_value ->> 'email_subject' !~ '[\r\n]', true)
   AND coalesce(char_length(p_value ->> 'sms_body') <= 1600, true)
   AND NOT EXISTS (SELECT 1 FROM unnest('{ro,en}'::text[]) l, LATERAL (SELECT p_value -> l AS m) x
                    WHERE p_value ? l AND NOT (jsonb_typeof(x.m) = 'object'
                      AND marketing.keys_typed(x.m, '{"sms_body": "string", "email_subject": "string", "email_body": "string", "email_text": "string"}')
                      AND coalesce(char_length(x.m ->> 'email_subject') <= 998 AND x.m ->> 'email_subject' !~ '[\r\n]', true)
                      AND coalesce(char_length(x.m ->> 'sms_body') <= 1600, true)));

-- {"enabled": true, "variant_a": {message}, "variant_b": {message}, "split_percent": 50}
CREATE FUNCTION marketing.is_ab_config(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object'
   AND marketing.keys_typed(p_value, '{"enabled": "boolean", "variant_a": "object", "variant_b": "object", "split_percent": "number"}')
   AND (NOT p_value ? 'variant_a' OR marketing.is_message(p_value -> 'variant_a'))
   AND (NOT p_value ? 'variant_b' OR marketing.is_message(p_value -> 'variant_b'))
   AND coalesce((CASE WHEN jsonb_typeof(p_value -> 'split_percent') = 'number' THEN p_value ->> 'split_percent' END)::numeric BETWEEN 0 AND 100, true)
   AND (p_value -> 'enabled' IS DISTINCT FROM 'true' OR (p_value ? 'variant_a' AND p_value ? 'variant_b' AND p_value ? 'split_percent'));

-- What a cache row holds: {"total_revenue": 15420.50, "total_appointments": 87, "avg_booking_value": 177.25, "change_percent": 12.5, ...}
CREATE FUNCTION marketing.is_cached_value(p_value jsonb) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN jsonb_typeof(p_value) = 'object' AND marketing.keys_typed(p_value,
    '{"total_revenue": "number|null", "total_appointments": "number|null", "avg_booking_value": "number|null", "change_percent": "number|null"}');

GRANT EXECUTE ON FUNCTION marketing.keys_typed(jsonb, jsonb), marketing.is_words(jsonb), marketing.is_allocations(jsonb), marketing.allocated(jsonb),
    marketing.is_segment(jsonb), marketing.is_message(jsonb), marketing.is_ab_config(jsonb), marketing.is_cached_value(jsonb) TO {{app}}, {{engine}};

-- 2. The tables.
CREATE TABLE marketing.marketing_channels (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_marketing_channels_name CHECK (char_length(name) BETWEEN 1 AND 100),
    name_en    text CONSTRAINT ck_marketing_channels_name_en CHECK (char_length(name_en) BETWEEN 1 AND 100),
    channel_type text NOT NULL COLLATE "C" CONSTRAINT ck_marketing_channels_channel_type
               CHECK (channel_type IN ('PAID', 'ORGANIC', 'SOCIAL', 'DIRECT', 'EMAIL', 'REFERRAL')),
    description text CONSTRAINT ck_marketing_channels_description CHECK (char_length(description) <= 5000),
    default_cost_per_click numeric(10,2) CONSTRAINT ck_marketing_channels_default_cost_per_click CHECK (default_cost_per_click >= 0),
    default_cost_per_impression numeric(10,4) CONSTRAINT ck_marketing_channels_default_cost_per_impression CHECK (default_cost_per_impression >= 0),
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_marketing_channels_currency CHECK (currency ~ '^[A-Z]{3}$'),
    sort_no    int NOT NULL DEFAULT 0, -- the order of series, which keeps their colours and shapes
    is_active  boolean NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_marketing_channels_name ON marketing.marketing_channels (tenant_id, name) WHERE deleted_at IS NULL;

CREATE TABLE marketing.marketing_campaigns (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_marketing_campaigns_name CHECK (char_length(name) BETWEEN 1 AND 100),
    description text CONSTRAINT ck_marketing_campaigns_description CHECK (char_length(description) <= 1000),
    -- Purpose, kind and state: campaign_type is the CRM document's, type the report-card document's; of both their states one list.
    campaign_type text NOT NULL DEFAULT 'AWARENESS' COLLATE "C" CONSTRAINT ck_marketing_campaigns_campaign_type
               CHECK (campaign_type IN ('AWARENESS', 'CONVERSION', 'RETENTION', 'REACTIVATION', 'BRANDING')),
    type       text NOT NULL DEFAULT 'one_time' COLLATE "C" CONSTRAINT ck_marketing_campaigns_type CHECK (type IN ('one_time', 'recurring')),
    status     text NOT NULL DEFAULT 'DRAFT' COLLATE "C" CONSTRAINT ck_marketing_campaigns_status
               CHECK (status IN ('DRAFT', 'PLANNED', 'SCHEDULED', 'SENDING', 'ACTIVE', 'PAUSED', 'SENT', 'COMPLETED', 'CANCELLED')),
    is_open    boolean GENERATED ALWAYS AS (status NOT IN ('SENT', 'COMPLETED', 'CANCELLED')) STORED,
    paused_from text COLLATE "C" CONSTRAINT ck_marketing_campaigns_paused_from CHECK (paused_from IN ('SCHEDULED', 'SENDING', 'ACTIVE')),
    cancel_reason text CONSTRAINT ck_marketing_campaigns_cancel_reason CHECK (char_length(cancel_reason) BETWEEN 1 AND 500),
    owner_id   uuid DEFAULT sec.me(),
    -- Money. spent_amount is what somebody typed; what was spent is the cost of metrics and messages.
    total_budget numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_marketing_campaigns_total_budget CHECK (total_budget >= 0),
    total_budget_minor bigint GENERATED ALWAYS AS ((total_budget * 100)::bigint) STORED,
    spent_amount numeric(15,2) CONSTRAINT ck_marketing_campaigns_spent_amount CHECK (spent_amount >= 0),
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_marketing_campaigns_currency CHECK (currency ~ '^[A-Z]{3}$'),
    budget_allocations jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_marketing_campaigns_budget_allocations CHECK (marketing.is_allocations(budget_allocations)),
    start_date date,
    end_date   date,
    target_audience_demographics jsonb CONSTRAINT ck_marketing_campaigns_target_audience_demographics
               CHECK (jsonb_typeof(target_audience_demographics) IN ('object', 'array') AND char_length(target_audience_demographics::text) <= 20000),
    target_locations jsonb CONSTRAINT ck_marketing_campaigns_target_locations
               CHECK (jsonb_typeof(target_locations) IN ('object', 'array') AND char_length(target_locations::text) <= 20000),
    target_interests jsonb CONSTRAINT ck_marketing_campaigns_target_interests
               CHECK (jsonb_typeof(target_interests) IN ('object', 'array') AND char_length(target_interests::text) <= 20000),
    primary_goal text CONSTRAINT ck_marketing_campaigns_primary_goal CHECK (char_length(primary_goal) <= 200),
    success_criteria jsonb CONSTRAINT ck_marketing_campaigns_success_criteria
               CHECK (jsonb_typeof(success_criteria) IN ('object', 'array') AND char_length(success_criteria::text) <= 20000),
    -- To whom, what, from whom.
    segment_criteria jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_marketing_campaigns_segment_criteria CHECK (marketing.is_segment(segment_criteria)),
    channel    text NOT NULL DEFAULT 'email' COLLATE "C" CONSTRAINT ck_marketing_campaigns_channel CHECK (channel IN ('email', 'sms', 'both')),
    message    jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_marketing_campaigns_message CHECK (marketing.is_message(message)),
    ab_test_config jsonb CONSTRAINT ck_marketing_campaigns_ab_test_config CHECK (marketing.is_ab_config(ab_test_config)),
    from_name  text CONSTRAINT ck_marketing_campaigns_from_name CHECK (char_length(from_name) BETWEEN 1 AND 100 AND from_name !~ '[\r\n]'),
    from_address text CONSTRAINT ck_marketing_campaigns_from_address CHECK (char_length(from_address) <= 255 AND from_address ~ '^[^@[:space:]<>",]+@[^@[:space:]<>",]+$'),
    reply_to   text CONSTRAINT ck_marketing_campaigns_reply_to CHECK (char_length(reply_to) <= 255 AND reply_to ~ '^[^@[:space:]<>",]+@[^@[:space:]<>",]+$'),
    unsubscribe_mailbox text CONSTRAINT ck_marketing_campaigns_unsubscribe_mailbox
               CHECK (char_length(unsubscribe_mailbox) <= 255 AND unsubscribe_mailbox ~ '^[^@[:space:]<>",]+@[^@[:space:]<>",]+$'),
    unsubscribe_url text CONSTRAINT ck_marketing_campaigns_unsubscribe_url CHECK (char_length(unsubscribe_url) <= 500 AND unsubscribe_url ~ '^https://[^[:space:]<>]+$'),
    sms_sender text CONSTRAINT ck_marketing_campaigns_sms_sender CHECK (sms_sender ~ '^[+A-Za-z0-9 ]{3,15}$'),
    sms_part_cost_cents int CONSTRAINT ck_marketing_campaigns_sms_part_cost_cents CHECK (sms_part_cost_cents BETWEEN 0 AND 100000),
    -- How often somebody hears from us: at most so many messages of any campaign in so many days, and of this one not again before so many.
    frequency_limit int CONSTRAINT ck_marketing_campaigns_frequency_limit CHECK (frequency_limit BETWEEN 1 AND 100),
    frequency_days int CONSTRAINT ck_marketing_campaigns_frequency_days CHECK (frequency_days BETWEEN 1 AND 366),
    contact_interval_days int CONSTRAINT ck_marketing_campaigns_contact_interval_days CHECK (contact_interval_days BETWEEN 0 AND 3660),
    -- When. The time of day is the organisation's (or the named zone's) on that day, so that a change of clocks moves nothing.
    scheduled_for timestamptz,
    time_zone  text CONSTRAINT ck_marketing_campaigns_time_zone CHECK (char_length(time_zone) <= 64),
    recurrence text COLLATE "C" CONSTRAINT ck_marketing_campaigns_recurrence CHECK (recurrence IN ('weekly', 'monthly', 'every_n_days')),
    recurrence_days int CONSTRAINT ck_marketing_campaigns_recurrence_days CHECK (recurrence_days BETWEEN 1 AND 366),
    recurrence_weekday int CONSTRAINT ck_marketing_campaigns_recurrence_weekday CHECK (recurrence_weekday BETWEEN 1 AND 7),
    recurrence_month_day int CONSTRAINT ck_marketing_campaigns_recurrence_month_day CHECK (recurrence_month_day BETWEEN 1 AND 31),
    recurrence_time time,
    recurrence_start date,
    recurrence_end date,
    recurrence_count int CONSTRAINT ck_marketing_campaigns_recurrence_count CHECK (recurrence_count BETWEEN 1 AND 1000),
    sent_at    timestamptz,
    completed_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES core.users (tenant_id, id),
    CONSTRAINT ck_marketing_campaigns_dates CHECK (end_date >= start_date),
    CONSTRAINT ck_marketing_campaigns_frequency CHECK ((frequency_limit IS NULL) = (frequency_days IS NULL)),
    CONSTRAINT ck_marketing_campaigns_rhythm CHECK (CASE recurrence WHEN 'every_n_days' THEN recurrence_days IS NOT NULL
        WHEN 'weekly' THEN recurrence_weekday IS NOT NULL WHEN 'monthly' THEN recurrence_month_day IS NOT NULL ELSE true END
        AND (recurrence IS NULL OR (recurrence_time IS NOT NULL AND recurrence_start IS NOT NULL))),
    CONSTRAINT ck_marketing_campaigns_recurrence_dates CHECK (recurrence_end >= recurrence_start),
    CONSTRAINT ck_marketing_campaigns_paused CHECK ((status = 'PAUSED') = (paused_from IS NOT NULL))
);
CREATE UNIQUE INDEX idx_campaigns_name ON marketing.marketing_campaigns (tenant_id, name) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaigns_status ON marketing.marketing_campaigns (tenant_id, status, start_date) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaigns_dates ON marketing.marketing_campaigns (tenant_id, start_date, end_date) WHERE deleted_at IS NULL;
CREATE INDEX idx_marketing_campaigns_status ON marketing.marketing_campaigns (tenant_id, status, name, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_marketing_campaigns_scheduled ON marketing.marketing_campaigns (tenant_id, scheduled_for) WHERE status = 'SCHEDULED';
CREATE INDEX idx_marketing_campaigns_owner ON marketing.marketing_campaigns (tenant_id, owner_id);
CREATE INDEX idx_marketing_campaigns_created ON marketing.marketing_campaigns (tenant_id, created_at, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_marketing_campaigns_budget ON marketing.marketing_campaigns (tenant_id, total_budget_minor, id) WHERE deleted_at IS NULL;

CREATE TABLE marketing.campaign_channels (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    budget     numeric(15,2) CONSTRAINT ck_campaign_channels_budget CHECK (budget >= 0),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id)
);
CREATE UNIQUE INDEX idx_campaign_channels_pair ON marketing.campaign_channels (tenant_id, campaign_id, channel_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaign_channels_campaign ON marketing.campaign_channels (tenant_id, campaign_id);
CREATE INDEX idx_campaign_channels_channel ON marketing.campaign_channels (tenant_id, channel_id);

CREATE TABLE marketing.campaign_activities (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_campaign_activities_name CHECK (char_length(name) BETWEEN 1 AND 200),
    activity_type text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_activities_activity_type
               CHECK (activity_type IN ('EMAIL', 'SOCIAL_POST', 'AD_CAMPAIGN', 'WEBINAR', 'CONTENT', 'EVENT')),
    description text CONSTRAINT ck_campaign_activities_description CHECK (char_length(description) <= 10000),
    channel_id uuid,
    owner_id   uuid DEFAULT sec.me(),
    scheduled_date timestamptz,
    execution_date timestamptz,
    status     text NOT NULL DEFAULT 'PLANNED' COLLATE "C" CONSTRAINT ck_campaign_activities_status
               CHECK (status IN ('PLANNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED')),
    budget     numeric(15,2) CONSTRAINT ck_campaign_activities_budget CHECK (budget >= 0 AND budget < 100000000),
    budget_minor bigint GENERATED ALWAYS AS ((budget * 100)::bigint) STORED,
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_campaign_activities_currency CHECK (currency ~ '^[A-Z]{3}$'),
    target_audience_json jsonb CONSTRAINT ck_campaign_activities_target_audience_json
               CHECK (jsonb_typeof(target_audience_json) IN ('object', 'array') AND char_length(target_audience_json::text) <= 20000),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES core.users (tenant_id, id),
    CONSTRAINT ck_campaign_activities_executed CHECK (status <> 'COMPLETED' OR execution_date IS NOT NULL)
);
CREATE INDEX idx_campaign_activities_campaign ON marketing.campaign_activities (tenant_id, campaign_id, scheduled_date);
CREATE INDEX idx_campaign_activities_channel ON marketing.campaign_activities (tenant_id, channel_id) WHERE channel_id IS NOT NULL;
CREATE INDEX idx_campaign_activities_owner ON marketing.campaign_activities (tenant_id, owner_id);
CREATE INDEX idx_campaign_activities_scheduled ON marketing.campaign_activities (tenant_id, scheduled_date, id) WHERE deleted_at IS NULL;
CREATE INDEX idx_campaign_activities_name ON marketing.campaign_activities (tenant_id, name, id) WHERE deleted_at IS NULL;

CREATE TABLE marketing.marketing_assets (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_marketing_assets_name CHECK (char_length(name) BETWEEN 1 AND 200),
    asset_type text NOT NULL COLLATE "C" CONSTRAINT ck_marketing_assets_asset_type CHECK (asset_type IN ('IMAGE', 'VIDEO', 'DOCUMENT', 'AUDIO', 'TEMPLATE')),
    -- The file hangs on the campaign; one content is one asset of it. Without a file: an address elsewhere.
    attachment_id uuid,
    sha256     text COLLATE "C" CONSTRAINT ck_marketing_assets_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    file_url   text CONSTRAINT ck_marketing_assets_file_url CHECK (char_length(file_url) <= 1000 AND file_url ~ '^https?://'),
    file_size  bigint CONSTRAINT ck_marketing_assets_file_size CHECK (file_size >= 0),
    format     text CONSTRAINT ck_marketing_assets_format CHECK (char_length(format) <= 50),
    dimensions text CONSTRAINT ck_marketing_assets_dimensions CHECK (char_length(dimensions) <= 50),
    tags       jsonb NOT NULL DEFAULT '[]' CONSTRAINT ck_marketing_assets_tags CHECK (marketing.is_words(tags)),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, attachment_id) REFERENCES core.attachments (tenant_id, id),
    CONSTRAINT ck_marketing_assets_file CHECK (attachment_id IS NOT NULL OR file_url IS NOT NULL)
);
CREATE INDEX idx_marketing_assets_campaign ON marketing.marketing_assets (tenant_id, campaign_id, name);
CREATE UNIQUE INDEX idx_marketing_assets_content ON marketing.marketing_assets (tenant_id, campaign_id, sha256) WHERE deleted_at IS NULL AND sha256 IS NOT NULL;
CREATE INDEX idx_marketing_assets_attachment ON marketing.marketing_assets (tenant_id, attachment_id) WHERE attachment_id IS NOT NULL;

-- A test counts customers: minimum_sample_size is the planned number per variant, confidence_level is in percent.
CREATE TABLE marketing.ab_tests (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_ab_tests_name CHECK (char_length(name) BETWEEN 1 AND 200),
    description text CONSTRAINT ck_ab_tests_description CHECK (char_length(description) <= 5000),
    start_date date,
    end_date   date,
    status     text NOT NULL DEFAULT 'DRAFT' COLLATE "C" CONSTRAINT ck_ab_tests_status CHECK (status IN ('DRAFT', 'RUNNING', 'COMPLETED', 'CANCELLED')),
    success_metric text NOT NULL DEFAULT 'click' COLLATE "C" CONSTRAINT ck_ab_tests_success_metric CHECK (success_metric IN ('click', 'booking', 'reply', 'open')),
    window_days int NOT NULL DEFAULT 7 CONSTRAINT ck_ab_tests_window_days CHECK (window_days BETWEEN 1 AND 180),
    baseline_percent numeric(7,4) CONSTRAINT ck_ab_tests_baseline_percent CHECK (baseline_percent BETWEEN 0 AND 100),
    worthwhile_percent numeric(7,4) CONSTRAINT ck_ab_tests_worthwhile_percent CHECK (worthwhile_percent BETWEEN 0 AND 100),
    power_percent numeric(5,2) NOT NULL DEFAULT 80 CONSTRAINT ck_ab_tests_power_percent CHECK (power_percent BETWEEN 50 AND 99.9),
    minimum_sample_size int CONSTRAINT ck_ab_tests_minimum_sample_size CHECK (minimum_sample_size BETWEEN 1 AND 100000000),
    confidence_level numeric(5,2) NOT NULL DEFAULT 95 CONSTRAINT ck_ab_tests_confidence_level CHECK (confidence_level BETWEEN 80 AND 99.9),
    winning_variant_id uuid,
    verdict    text COLLATE "C" CONSTRAINT ck_ab_tests_verdict CHECK (verdict IN ('not_comparable', 'too_early', 'a_better', 'b_better', 'no_difference')),
    choice_reason text CONSTRAINT ck_ab_tests_choice_reason CHECK (char_length(choice_reason) BETWEEN 1 AND 1000),
    decided_at timestamptz,
    always_valid_p double precision NOT NULL DEFAULT 1 CONSTRAINT ck_ab_tests_always_valid_p CHECK (always_valid_p BETWEEN 0 AND 1), -- never rises
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    CONSTRAINT ck_ab_tests_dates CHECK (end_date >= start_date AND end_date - start_date <= 180)
);
CREATE INDEX idx_ab_tests_campaign ON marketing.ab_tests (tenant_id, campaign_id, created_at);

CREATE TABLE marketing.ab_test_variants (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    test_id    uuid NOT NULL,
    name       text NOT NULL COLLATE "ro-x-icu" CONSTRAINT ck_ab_test_variants_name CHECK (char_length(name) BETWEEN 1 AND 100),
    label      text CONSTRAINT ck_ab_test_variants_label CHECK (char_length(label) <= 200), -- in words what is different: "price first"
    is_control boolean NOT NULL DEFAULT false,
    split_percent numeric(5,2) NOT NULL DEFAULT 50 CONSTRAINT ck_ab_test_variants_split_percent CHECK (split_percent BETWEEN 0 AND 100),
    content    jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_ab_test_variants_content CHECK (marketing.is_message(content)),
    sort_no    int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT ab_test_variants_of_test UNIQUE (tenant_id, test_id, id),
    FOREIGN KEY (tenant_id, test_id) REFERENCES marketing.ab_tests (tenant_id, id)
);
CREATE UNIQUE INDEX idx_ab_test_variants_name ON marketing.ab_test_variants (tenant_id, test_id, name) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX idx_ab_test_variants_control ON marketing.ab_test_variants (tenant_id, test_id) WHERE is_control AND deleted_at IS NULL;
ALTER TABLE marketing.ab_tests ADD FOREIGN KEY (tenant_id, id, winning_variant_id) REFERENCES marketing.ab_test_variants (tenant_id, test_id, id)
    DEFERRABLE INITIALLY IMMEDIATE;
CREATE INDEX idx_ab_tests_winner ON marketing.ab_tests (tenant_id, id, winning_variant_id);

-- One wave of sending, with what it was made from: the segment and the message as they were then.
CREATE TABLE marketing.campaign_runs (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    run_no     int NOT NULL CONSTRAINT ck_campaign_runs_run_no CHECK (run_no >= 1),
    planned_for timestamptz NOT NULL,
    status     text NOT NULL DEFAULT 'planned' COLLATE "C" CONSTRAINT ck_campaign_runs_status
               CHECK (status IN ('planned', 'prepared', 'sending', 'paused', 'sent', 'skipped', 'cancelled')),
    reason     text CONSTRAINT ck_campaign_runs_reason CHECK (char_length(reason) <= 500), -- why it was skipped or called off
    segment_criteria jsonb CONSTRAINT ck_campaign_runs_segment_criteria CHECK (marketing.is_segment(segment_criteria)),
    message    jsonb CONSTRAINT ck_campaign_runs_message CHECK (marketing.is_message(message)),
    ab_test_id uuid,
    audience_count int NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_runs_audience_count CHECK (audience_count >= 0),
    excluded   jsonb NOT NULL DEFAULT '{}' CONSTRAINT ck_campaign_runs_excluded CHECK (jsonb_typeof(excluded) = 'object'), -- how many are out, by reason
    prepared_at timestamptz,
    started_at timestamptz,
    finished_at timestamptz,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT campaign_runs_of_campaign UNIQUE (tenant_id, campaign_id, id),
    CONSTRAINT campaign_runs_number UNIQUE (tenant_id, campaign_id, run_no),
    CONSTRAINT campaign_runs_once UNIQUE (tenant_id, campaign_id, planned_for),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, ab_test_id) REFERENCES marketing.ab_tests (tenant_id, id)
);
CREATE INDEX idx_campaign_runs_test ON marketing.campaign_runs (tenant_id, ab_test_id) WHERE ab_test_id IS NOT NULL;
CREATE INDEX idx_campaign_runs_due ON marketing.campaign_runs (tenant_id, planned_for) WHERE status IN ('planned', 'prepared', 'sending');

-- Figures of one day on one channel. Not ledgered: an import reverts by its id. Sums read the whole-number columns.
CREATE TABLE marketing.campaign_metrics (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    channel_id uuid NOT NULL,
    metric_date date NOT NULL,
    impressions bigint NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_impressions CHECK (impressions BETWEEN 0 AND 1000000000000),
    clicks     bigint NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_clicks CHECK (clicks BETWEEN 0 AND 2147483647),
    conversions bigint NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_conversions CHECK (conversions BETWEEN 0 AND 2147483647),
    cost       numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_cost CHECK (cost >= 0 AND cost < 1000000000000),
    cost_minor bigint NOT NULL GENERATED ALWAYS AS ((cost * 100)::bigint) STORED,
    revenue    numeric(15,2) NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_metrics_revenue CHECK (revenue >= 0 AND revenue < 1000000000000),
    revenue_minor bigint NOT NULL GENERATED ALWAYS AS ((revenue * 100)::bigint) STORED,
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_campaign_metrics_currency CHECK (currency ~ '^[A-Z]{3}$'),
    source     text COLLATE "C" CONSTRAINT ck_campaign_metrics_source CHECK (char_length(source) <= 100),
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);
CREATE INDEX idx_campaign_metrics_date ON marketing.campaign_metrics (tenant_id, metric_date, campaign_id, channel_id)
    INCLUDE (impressions, clicks, conversions, cost_minor, revenue_minor, currency) WHERE deleted_at IS NULL;
-- A removed day does not stand in the way of the same day typed again.
CREATE UNIQUE INDEX idx_campaign_metrics_campaign ON marketing.campaign_metrics (tenant_id, campaign_id, metric_date, channel_id, currency, deleted_at)
    INCLUDE (impressions, clicks, conversions, cost_minor, revenue_minor) NULLS NOT DISTINCT;
CREATE INDEX idx_campaign_metrics_channel ON marketing.campaign_metrics (tenant_id, channel_id, metric_date);
CREATE INDEX idx_campaign_metrics_import ON marketing.campaign_metrics (tenant_id, import_id) WHERE import_id IS NOT NULL;

-- Which touch of which customer earned how much of a conversion, by model. Made and remade by computing, never typed.
CREATE TABLE marketing.campaign_attributions (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    customer_id uuid,
    contact_person_id uuid,
    conversion_table text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_attributions_conversion_table
               CHECK (conversion_table IN ('crm.opportunities', 'crm.deals', 'service.appointments')),
    conversion_id uuid NOT NULL,
    converted_at timestamptz NOT NULL,
    touchpoint_type text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_attributions_touchpoint_type
               CHECK (touchpoint_type IN ('CLICK', 'REPLY', 'MEETING', 'CALL', 'EVENT')),
    touchpoint_timestamp timestamptz NOT NULL,
    touchpoint_table text COLLATE "C" CONSTRAINT ck_campaign_attributions_touchpoint_table CHECK (touchpoint_table ~ '^[a-z_]+\.[a-z_]+$'),
    touchpoint_id uuid,
    position_no int NOT NULL DEFAULT 1 CONSTRAINT ck_campaign_attributions_position_no CHECK (position_no >= 1),
    channel_id uuid,
    conversion_value numeric(15,2) NOT NULL CONSTRAINT ck_campaign_attributions_conversion_value CHECK (conversion_value >= 0),
    conversion_value_minor bigint GENERATED ALWAYS AS ((conversion_value * 100)::bigint) STORED,
    attribution_model text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_attributions_attribution_model
               CHECK (attribution_model IN ('FIRST_TOUCH', 'LAST_TOUCH', 'LINEAR', 'TIME_DECAY', 'POSITION_BASED')),
    credit     double precision NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_attributions_credit CHECK (credit BETWEEN 0 AND 1),
    attributed_revenue numeric(15,2) NOT NULL CONSTRAINT ck_campaign_attributions_attributed_revenue CHECK (attributed_revenue >= 0),
    attributed_revenue_minor bigint GENERATED ALWAYS AS ((attributed_revenue * 100)::bigint) STORED,
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_campaign_attributions_currency CHECK (currency ~ '^[A-Z]{3}$'),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT campaign_attributions_touch UNIQUE (tenant_id, conversion_id, attribution_model, position_no),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.customer_companies (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, channel_id) REFERENCES marketing.marketing_channels (tenant_id, id)
);
CREATE INDEX idx_campaign_attributions_campaign ON marketing.campaign_attributions (tenant_id, campaign_id, attribution_model, converted_at);
CREATE INDEX idx_campaign_attributions_model ON marketing.campaign_attributions (tenant_id, attribution_model, converted_at);
CREATE INDEX idx_campaign_attributions_customer ON marketing.campaign_attributions (tenant_id, customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX idx_campaign_attributions_contact ON marketing.campaign_attributions (tenant_id, contact_person_id) WHERE contact_person_id IS NOT NULL;
CREATE INDEX idx_campaign_attributions_channel ON marketing.campaign_attributions (tenant_id, channel_id) WHERE channel_id IS NOT NULL;

-- What somebody agreed to and when it was taken back, one row each, never changed. The last row of a channel and purpose counts.
CREATE TABLE marketing.consents (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    contact_person_id uuid NOT NULL,
    channel    text NOT NULL COLLATE "C" CONSTRAINT ck_consents_channel CHECK (channel IN ('email', 'sms', 'phone')),
    purpose    text NOT NULL DEFAULT 'marketing' COLLATE "C" CONSTRAINT ck_consents_purpose CHECK (purpose IN ('marketing', 'reminders')),
    status     text NOT NULL COLLATE "C" CONSTRAINT ck_consents_status CHECK (status IN ('granted', 'withdrawn')),
    basis      text NOT NULL DEFAULT 'consent' COLLATE "C" CONSTRAINT ck_consents_basis CHECK (basis IN ('consent', 'existing_customer')),
    source     text NOT NULL COLLATE "C" CONSTRAINT ck_consents_source
               CHECK (source IN ('web_form', 'paper', 'phone', 'email', 'in_person', 'import', 'unsubscribe', 'other')),
    given_at   timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz,
    proof      text CONSTRAINT ck_consents_proof CHECK (char_length(proof) BETWEEN 1 AND 4000), -- the words agreed to, where the paper lies
    proof_attachment_id uuid,
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, contact_person_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, proof_attachment_id) REFERENCES core.attachments (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id),
    CONSTRAINT ck_consents_proven CHECK (status = 'withdrawn' OR proof IS NOT NULL OR proof_attachment_id IS NOT NULL),
    CONSTRAINT ck_consents_expires CHECK (expires_at > given_at)
);
CREATE INDEX idx_consents_contact ON marketing.consents (tenant_id, contact_person_id, channel, purpose, given_at);
CREATE INDEX idx_consents_attachment ON marketing.consents (tenant_id, proof_attachment_id) WHERE proof_attachment_id IS NOT NULL;
CREATE INDEX idx_consents_import ON marketing.consents (tenant_id, import_id) WHERE import_id IS NOT NULL;

-- Who wants nothing of a kind any more: a known contact, or an address nobody here knows.
CREATE TABLE marketing.marketing_unsubscribes (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    user_id    uuid,
    email      text CONSTRAINT ck_marketing_unsubscribes_email CHECK (char_length(email) <= 255),
    phone      text CONSTRAINT ck_marketing_unsubscribes_phone CHECK (char_length(phone) <= 20),
    unsubscribed_from text[] NOT NULL CONSTRAINT ck_marketing_unsubscribes_unsubscribed_from
               CHECK (unsubscribed_from <@ '{sms,email,marketing,reminders}'::text[] AND cardinality(unsubscribed_from) > 0),
    reason     text CONSTRAINT ck_marketing_unsubscribes_reason CHECK (char_length(reason) <= 1000),
    source     text NOT NULL DEFAULT 'other' COLLATE "C" CONSTRAINT ck_marketing_unsubscribes_source
               CHECK (source IN ('link', 'reply', 'phone', 'in_person', 'provider', 'import', 'other')),
    unsubscribed_at timestamptz NOT NULL DEFAULT now(),
    campaign_id uuid, -- the message that was too much
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    CONSTRAINT ck_marketing_unsubscribes_who CHECK (num_nonnulls(user_id, email, phone) >= 1)
);
CREATE UNIQUE INDEX idx_marketing_unsubscribes_user ON marketing.marketing_unsubscribes (tenant_id, user_id) WHERE deleted_at IS NULL;
CREATE INDEX idx_marketing_unsubscribes_contact ON marketing.marketing_unsubscribes (tenant_id, user_id) WHERE user_id IS NOT NULL;
CREATE INDEX idx_marketing_unsubscribes_campaign ON marketing.marketing_unsubscribes (tenant_id, campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX idx_marketing_unsubscribes_email ON marketing.marketing_unsubscribes (tenant_id, lower(email)) WHERE email IS NOT NULL AND deleted_at IS NULL;
CREATE INDEX idx_marketing_unsubscribes_phone ON marketing.marketing_unsubscribes (tenant_id, phone) WHERE phone IS NOT NULL AND deleted_at IS NULL;

-- Addresses to which nothing goes, as hashes: they stay when the person is erased, so that no later import writes to him again.
CREATE TABLE marketing.suppressions (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    channel    text NOT NULL COLLATE "C" CONSTRAINT ck_suppressions_channel CHECK (channel IN ('email', 'sms')),
    address_hash text NOT NULL COLLATE "C" CONSTRAINT ck_suppressions_address_hash CHECK (address_hash ~ '^[0-9a-f]{64}$'),
    purpose    text NOT NULL DEFAULT 'all' COLLATE "C" CONSTRAINT ck_suppressions_purpose CHECK (purpose IN ('all', 'marketing', 'reminders')),
    reason     text NOT NULL COLLATE "C" CONSTRAINT ck_suppressions_reason CHECK (reason IN ('unsubscribed', 'hard_bounce', 'complaint', 'erased', 'by_hand')),
    since      timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id)
);
CREATE UNIQUE INDEX idx_suppressions_address ON marketing.suppressions (tenant_id, channel, address_hash, purpose) WHERE deleted_at IS NULL;

-- One message to one person: unique per run, contact and channel. Clicks of people and of machines (scanners that open every link) apart.
CREATE TABLE marketing.campaign_sends (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid NOT NULL,
    run_id     uuid NOT NULL,
    user_id    uuid NOT NULL,
    channel    text NOT NULL COLLATE "C" CONSTRAINT ck_campaign_sends_channel CHECK (channel IN ('email', 'sms')),
    recipient  text CONSTRAINT ck_campaign_sends_recipient CHECK (char_length(recipient) <= 255 AND recipient !~ '[\r\n]'), -- NULL: erased
    language   text CONSTRAINT ck_campaign_sends_language CHECK (language IN ('ro', 'en')),
    status     text NOT NULL DEFAULT 'pending' COLLATE "C" CONSTRAINT ck_campaign_sends_status
               CHECK (status IN ('pending', 'claimed', 'sent', 'delivered', 'failed', 'bounced', 'refused', 'cancelled', 'unknown')),
    variant    text COLLATE "C" CONSTRAINT ck_campaign_sends_variant CHECK (char_length(variant) <= 100),
    variant_id uuid,
    consent_id uuid,
    notification_log_id uuid,
    tracking_id uuid NOT NULL DEFAULT gen_random_uuid(),
    pet_id     uuid,
    attempt_count int NOT NULL DEFAULT 0 CONSTRAINT ck_campaign_sends_attempt_count CHECK (attempt_count >= 0),
    claimed_at timestamptz,
    claim_until timestamptz,
    sent_at    timestamptz,
    delivered_at timestamptz,
    opened_at  timestamptz,
    clicked_at timestamptz,
    click_count int NOT NULL DEFAULT 0,
    machine_clicked_at timestamptz,
    machine_click_count int NOT NULL DEFAULT 0,
    replied_at timestamptz,
    bounced_at timestamptz,
    bounce_kind text COLLATE "C" CONSTRAINT ck_campaign_sends_bounce_kind CHECK (bounce_kind IN ('hard', 'soft')),
    unsubscribed_at timestamptz,
    booking_id uuid,
    booked_at  timestamptz,
    error_message text CONSTRAINT ck_campaign_sends_error_message CHECK (char_length(error_message) <= 2000),
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT campaign_sends_once UNIQUE (tenant_id, run_id, user_id, channel),
    CONSTRAINT campaign_sends_tracking UNIQUE (tenant_id, tracking_id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id, run_id) REFERENCES marketing.campaign_runs (tenant_id, campaign_id, id),
    FOREIGN KEY (tenant_id, user_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, variant_id) REFERENCES marketing.ab_test_variants (tenant_id, id),
    FOREIGN KEY (tenant_id, consent_id) REFERENCES marketing.consents (tenant_id, id),
    FOREIGN KEY (tenant_id, pet_id) REFERENCES service.pets (tenant_id, id),
    FOREIGN KEY (tenant_id, booking_id) REFERENCES service.appointments (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);
CREATE INDEX idx_campaign_sends_campaign ON marketing.campaign_sends (tenant_id, campaign_id, run_id, status);
CREATE INDEX idx_campaign_sends_user ON marketing.campaign_sends (tenant_id, user_id, sent_at);
CREATE INDEX idx_campaign_sends_booking ON marketing.campaign_sends (tenant_id, booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_pending ON marketing.campaign_sends (tenant_id, run_id, id) WHERE status IN ('pending', 'claimed');
CREATE INDEX idx_campaign_sends_variant ON marketing.campaign_sends (tenant_id, variant_id, status) WHERE variant_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_consent ON marketing.campaign_sends (tenant_id, consent_id) WHERE consent_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_log ON marketing.campaign_sends (tenant_id, notification_log_id) WHERE notification_log_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_pet ON marketing.campaign_sends (tenant_id, pet_id) WHERE pet_id IS NOT NULL;
CREATE INDEX idx_campaign_sends_import ON marketing.campaign_sends (tenant_id, import_id) WHERE import_id IS NOT NULL;

CREATE TABLE marketing.notifications_log (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    customer_id uuid,
    type       text NOT NULL COLLATE "C" CONSTRAINT ck_notifications_log_type CHECK (type ~ '^[a-z][a-z0-9_]{0,59}$'),
    channel    text NOT NULL COLLATE "C" CONSTRAINT ck_notifications_log_channel CHECK (channel IN ('email', 'sms')),
    recipient  text CONSTRAINT ck_notifications_log_recipient CHECK (char_length(recipient) <= 255 AND recipient !~ '[\r\n]'), -- NULL: erased
    subject    text CONSTRAINT ck_notifications_log_subject CHECK (char_length(subject) <= 998 AND subject !~ '[\r\n]'),
    content    text,
    status     text NOT NULL DEFAULT 'pending' COLLATE "C" CONSTRAINT ck_notifications_log_status CHECK (status IN ('pending', 'sent', 'failed')),
    error_message text CONSTRAINT ck_notifications_log_error_message CHECK (char_length(error_message) <= 2000),
    sent_at    timestamptz,
    delivered_at timestamptz,
    clicked_at timestamptz,
    machine_clicked_at timestamptz,
    campaign_id uuid,
    campaign_send_id uuid,
    tracking_id uuid DEFAULT gen_random_uuid(),
    cost_cents int CONSTRAINT ck_notifications_log_cost_cents CHECK (cost_cents BETWEEN 0 AND 100000000),
    currency   char(3) NOT NULL DEFAULT 'RON' CONSTRAINT ck_notifications_log_currency CHECK (currency ~ '^[A-Z]{3}$'),
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, customer_id) REFERENCES crm.contact_persons (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, campaign_send_id) REFERENCES marketing.campaign_sends (tenant_id, id) DEFERRABLE INITIALLY IMMEDIATE,
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);
CREATE UNIQUE INDEX idx_notifications_log_tracking ON marketing.notifications_log (tenant_id, tracking_id);
CREATE INDEX idx_notifications_log_campaign ON marketing.notifications_log (tenant_id, campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX idx_notifications_log_send ON marketing.notifications_log (tenant_id, campaign_send_id) WHERE campaign_send_id IS NOT NULL;
CREATE INDEX idx_notifications_log_customer ON marketing.notifications_log (tenant_id, customer_id, created_at) WHERE customer_id IS NOT NULL;
CREATE INDEX idx_notifications_log_sent ON marketing.notifications_log (tenant_id, sent_at) WHERE sent_at IS NOT NULL;
CREATE INDEX idx_notifications_log_import ON marketing.notifications_log (tenant_id, import_id) WHERE import_id IS NOT NULL;
ALTER TABLE marketing.campaign_sends ADD FOREIGN KEY (tenant_id, notification_log_id) REFERENCES marketing.notifications_log (tenant_id, id)
    DEFERRABLE INITIALLY IMMEDIATE;

-- What a provider's file or somebody by hand says happened to a message, once per event of its source. An event that comes before its send
-- is kept with the address it names, until the send is there.
CREATE TABLE marketing.send_events (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    campaign_id uuid,
    send_id    uuid,
    kind       text NOT NULL COLLATE "C" CONSTRAINT ck_send_events_kind
               CHECK (kind IN ('delivered', 'opened', 'clicked', 'bounced', 'complained', 'unsubscribed', 'replied', 'booked', 'failed')),
    at         timestamptz NOT NULL,
    is_machine boolean NOT NULL DEFAULT false,
    source     text NOT NULL COLLATE "C" CONSTRAINT ck_send_events_source CHECK (char_length(source) BETWEEN 1 AND 100),
    source_event_id text NOT NULL COLLATE "C" CONSTRAINT ck_send_events_source_event_id CHECK (char_length(source_event_id) BETWEEN 1 AND 255),
    recipient  text CONSTRAINT ck_send_events_recipient CHECK (char_length(recipient) <= 255),
    url        text CONSTRAINT ck_send_events_url CHECK (char_length(url) <= 2000),
    detail     jsonb CONSTRAINT ck_send_events_detail CHECK (jsonb_typeof(detail) = 'object' AND char_length(detail::text) <= 20000),
    appointment_id uuid,
    import_id  uuid,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT send_events_once UNIQUE (tenant_id, source, source_event_id),
    FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id),
    FOREIGN KEY (tenant_id, send_id) REFERENCES marketing.campaign_sends (tenant_id, id),
    FOREIGN KEY (tenant_id, appointment_id) REFERENCES service.appointments (tenant_id, id),
    FOREIGN KEY (tenant_id, import_id) REFERENCES core.imports (tenant_id, id)
);
CREATE INDEX idx_send_events_send ON marketing.send_events (tenant_id, send_id, at) WHERE send_id IS NOT NULL;
CREATE INDEX idx_send_events_campaign ON marketing.send_events (tenant_id, campaign_id, at) WHERE campaign_id IS NOT NULL;
CREATE INDEX idx_send_events_appointment ON marketing.send_events (tenant_id, appointment_id) WHERE appointment_id IS NOT NULL;
CREATE INDEX idx_send_events_import ON marketing.send_events (tenant_id, import_id) WHERE import_id IS NOT NULL;
CREATE INDEX idx_send_events_parked ON marketing.send_events (tenant_id, created_at) WHERE send_id IS NULL;

-- Figures once computed, by the documented key, with the moment they are of.
CREATE TABLE marketing.analytics_cache (
    tenant_id  uuid NOT NULL DEFAULT core.my_tenant(),
    id         uuid NOT NULL DEFAULT core.uuid_v7(),
    metric_key text NOT NULL COLLATE "C" CONSTRAINT ck_analytics_cache_metric_key CHECK (char_length(metric_key) BETWEEN 1 AND 500),
    date_range_start date NOT NULL,
    date_range_end date NOT NULL,
    cached_value jsonb NOT NULL CONSTRAINT ck_analytics_cache_cached_value CHECK (marketing.is_cached_value(cached_value)),
    computed_at timestamptz NOT NULL DEFAULT now(),
    expires_at timestamptz NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_by uuid,
    updated_by uuid,
    deleted_at timestamptz,
    version    int NOT NULL DEFAULT 1,
    action_id  uuid,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT analytics_cache_key UNIQUE (tenant_id, metric_key, date_range_start, date_range_end),
    CONSTRAINT ck_analytics_cache_range CHECK (date_range_end >= date_range_start)
);
CREATE INDEX idx_analytics_cache_metric ON marketing.analytics_cache (tenant_id, metric_key);
CREATE INDEX idx_analytics_cache_expires ON marketing.analytics_cache (tenant_id, expires_at);

-- A conversation may be part of a campaign: meetings and calls are touches as well.
ALTER TABLE crm.interactions ADD COLUMN campaign_id uuid;
ALTER TABLE crm.interactions ADD FOREIGN KEY (tenant_id, campaign_id) REFERENCES marketing.marketing_campaigns (tenant_id, id);
CREATE INDEX idx_interactions_campaign ON crm.interactions (tenant_id, campaign_id, date_time) WHERE campaign_id IS NOT NULL;

-- 3. Rights. Campaigns are read by all who sell and measure, written by marketing and managers. What was sent to whom a seller reads of his own
-- contacts, an analyst without the persons (by functions). Figures of a day name nobody.
INSERT INTO sec.grant_rule (role, perm, scope)
SELECT r.role, p.prefix || '.' || v.verb, r.scope
  FROM (VALUES
    ('ADMIN',     'campaigns', 'read,write,delete', 'tenant'),
    ('MANAGER',   'campaigns', 'read,write,delete', 'tenant'),
    ('MARKETER',  'campaigns', 'read,write,delete', 'tenant'),
    ('SALES_REP', 'campaigns', 'read', 'tenant'),
    ('ANALYST',   'campaigns', 'read', 'tenant'),
    ('account_manager', 'campaigns', 'read', 'tenant'),
    ('ADMIN',     'metrics', 'read', 'tenant'),
    ('MANAGER',   'metrics', 'read', 'tenant'),
    ('MARKETER',  'metrics', 'read', 'tenant'),
    ('SALES_REP', 'metrics', 'read', 'tenant'),
    ('ANALYST',   'metrics', 'read', 'tenant'),
    ('account_manager', 'metrics', 'read', 'tenant'),
    ('ADMIN',     'results', 'read,count', 'tenant'),
    ('MANAGER',   'results', 'read,count', 'tenant'),
    ('MARKETER',  'results', 'read,count', 'tenant'),
    ('ANALYST',   'results', 'count', 'tenant'),
    ('SALES_REP', 'results', 'count', 'tenant'),
    ('SALES_REP', 'results', 'read', 'own'),
    ('account_manager', 'results', 'count', 'tenant'),
    ('account_manager', 'results', 'read', 'own'),
    ('ADMIN',     'consents', 'read,write', 'tenant'),
    ('MANAGER',   'consents', 'read,write', 'tenant'),
    ('legal_compliance', 'consents', 'read,write', 'tenant'),
    ('MARKETER',  'consents', 'read,record', 'tenant'),
    ('ADMIN',     'consents', 'record', 'tenant'),
    ('MANAGER',   'consents', 'record', 'tenant'),
    ('legal_compliance', 'consents', 'record', 'tenant'),
    ('SALES_REP', 'consents', 'read', 'tenant'),
    ('SALES_REP', 'consents', 'write', 'team'),
    ('USER',      'consents', 'read', 'tenant'),
    ('account_manager', 'consents', 'read', 'tenant'),
    ('account_manager', 'consents', 'write', 'own'),
    ('support_manager', 'consents', 'read', 'tenant'),
    ('customer_success_manager', 'consents', 'read', 'tenant'),
    ('MARKETER',  'files', 'write,delete', 'tenant')
  ) AS r (role, prefixes, verbs, scope),
  LATERAL unnest(string_to_array(r.prefixes, ',')) AS p (prefix),
  LATERAL unnest(string_to_array(r.verbs, ',')) AS v (verb)
ON CONFLICT DO NOTHING;

-- The people outside for whom the permission holds: of the caller's own and his team's companies, and private customers he entered. Asked once
-- per statement, and only of those who may not for the whole organisation.
CREATE FUNCTION sec.my_contacts(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_mine  uuid[] := sec.mine(p_perm);
    v_teams uuid[] := sec.my_teams(p_perm);
BEGIN
    RETURN ARRAY(SELECT p.id FROM crm.customer_companies c
                   JOIN crm.contact_persons p ON p.tenant_id = c.tenant_id AND p.customer_company_id = c.id
                  WHERE c.tenant_id = core.my_tenant() AND (c.owner_id = ANY (v_mine) OR c.team_id = ANY (v_teams))
                 UNION ALL
                 SELECT p.id FROM crm.contact_persons p
                  WHERE p.tenant_id = core.my_tenant() AND p.customer_company_id IS NULL AND p.created_by = ANY (v_mine));
END $$;
CREATE FUNCTION sec.my_companies(p_perm text) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $$
DECLARE
    v_mine  uuid[] := sec.mine(p_perm);
    v_teams uuid[] := sec.my_teams(p_perm);
BEGIN
    RETURN ARRAY(SELECT c.id FROM crm.customer_companies c
                  WHERE c.tenant_id = core.my_tenant() AND (c.owner_id = ANY (v_mine) OR c.team_id = ANY (v_teams)));
END $$;
SELECT sec.make_definer('sec.my_contacts(text)', '{{app}}'), sec.make_definer('sec.my_companies(text)', '{{app}}');

SELECT core.register_business_table('marketing.marketing_channels', 'lookups');
SELECT core.register_business_table('marketing.marketing_campaigns', 'campaigns');
SELECT core.register_business_table(t, 'campaigns')
  FROM unnest('{marketing.campaign_channels,marketing.campaign_activities,marketing.marketing_assets,marketing.ab_tests,marketing.ab_test_variants}'::regclass[])
       WITH ORDINALITY x (t, n) ORDER BY n;
SELECT core.register_business_table('marketing.campaign_runs', 'campaigns', p_verbs => 'r', p_undo => 'never', p_write => 'false');
SELECT core.register_business_table('marketing.campaign_metrics', 'metrics', p_verbs => 'r', p_ledger => false, p_write => 'false');
SELECT core.register_business_table('marketing.campaign_attributions', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR customer_id = ANY ((SELECT sec.my_companies(''{p}''))::uuid[])'
           || ' OR contact_person_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
SELECT core.register_business_table('marketing.consents', 'consents', p_verbs => 'ri', p_undo => 'never',
    p_write => '(SELECT sec.all(''{p}'')) OR contact_person_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
-- Whoever hears "no more of this" may write it down. Taking it back is a new consent, never a change of this row.
SELECT core.register_business_table('marketing.marketing_unsubscribes', 'consents', p_verbs => 'ri', p_undo => 'never',
    p_write => '(SELECT sec.all(''consents.read''))');
SELECT core.register_business_table('marketing.suppressions', 'consents', p_verbs => '', p_undo => 'never', p_write => 'false');
SELECT core.register_business_table('marketing.campaign_sends', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR user_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
SELECT core.register_business_table('marketing.notifications_log', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR customer_id = ANY ((SELECT sec.my_contacts(''{p}''))::uuid[])');
SELECT core.register_business_table('marketing.send_events', 'results', p_verbs => 'r', p_ledger => false, p_write => 'false',
    p_read => '(SELECT sec.all(''{p}'')) OR (SELECT sec.own(''{p}'')) AND EXISTS (SELECT 1 FROM marketing.campaign_sends s'
           || ' WHERE s.tenant_id = send_events.tenant_id AND s.id = send_events.send_id)');
SELECT core.register_business_table('marketing.analytics_cache', 'metrics', p_verbs => 'r', p_ledger => false, p_write => 'false');
