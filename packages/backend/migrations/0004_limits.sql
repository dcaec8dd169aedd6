CREATE TABLE "documents" (
	"program" text NOT NULL,
	"digest" text NOT NULL,
	"body" jsonb NOT NULL,
	CONSTRAINT "documents_program_digest_pk" PRIMARY KEY("program","digest")
);
--> statement-breakpoint
CREATE TABLE "spendings" (
	"program" text NOT NULL,
	"currency" text NOT NULL,
	"amount" bigint NOT NULL,
	CONSTRAINT "spendings_program_currency_pk" PRIMARY KEY("program","currency")
);
--> statement-breakpoint
ALTER TABLE "rewards" DROP CONSTRAINT "rewards_once";--> statement-breakpoint
DROP INDEX "ledger_entries_by_order";--> statement-breakpoint
DROP INDEX "rewards_by_code";--> statement-breakpoint
ALTER TABLE "conversions" ADD COLUMN "heard_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "conversions" ADD COLUMN "document" text;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD COLUMN "reward_id" uuid;--> statement-breakpoint
ALTER TABLE "ledger_entries" ADD COLUMN "points" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "advocate_id" text;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "tier_at" integer;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "promised" jsonb;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "is_limited" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "reward" jsonb;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "amount" bigint;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "currency" text;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "points" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "budget_limit" bigint;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "credited_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "available_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "decided" text;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "decided_reason" text;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "is_returning" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "turn" integer;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "turn_reason" text;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "is_capped" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "is_exhausted" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ADD COLUMN "is_expired" boolean DEFAULT false NOT NULL;--> statement-breakpoint
UPDATE "conversions" SET "heard_at" = "made_at";--> statement-breakpoint
UPDATE "rewards" r SET
	"advocate_id" = coalesce((SELECT k."advocate_id" FROM "codes" k WHERE k."program" = r."program" AND k."code" = r."code"), ''),
	"promised" = jsonb_build_object('reward', c."promised", 'tiers', '[]'::jsonb, 'cap', null, 'expiresMs', null, 'budget', null, 'eligibility', null, 'startsAt', null, 'endsAt', null, 'windowMs', 9007199254740991),
	"reward" = nullif(c."promised", 'null'::jsonb),
	"amount" = (c."promised" #>> '{money,amount}')::bigint,
	"currency" = c."promised" #>> '{money,currency}',
	"credited_at" = CASE WHEN r."standing" = 'confirmed' OR (r."reason" = 'duplicate' AND c."buyer" IS NOT NULL) THEN coalesce(c."credited_at", c."confirmed_at") END,
	"available_at" = c."available_at",
	"decided" = CASE WHEN r."reason" = 'duplicate' AND c."buyer" IS NOT NULL THEN 'confirmed' ELSE r."standing" END,
	"decided_reason" = CASE WHEN r."reason" = 'duplicate' AND c."buyer" IS NOT NULL THEN NULL ELSE r."reason" END,
	"turn" = CASE WHEN r."standing" = 'confirmed' THEN 0 END,
	"turn_reason" = CASE WHEN r."reason" = 'duplicate' AND c."buyer" IS NOT NULL THEN 'duplicate' END
FROM "conversions" c WHERE c."program" = r."program" AND c."order_id" = r."order_id";--> statement-breakpoint
ALTER TABLE "ledger_entries" DISABLE TRIGGER "ledger_entries_append_only";--> statement-breakpoint
UPDATE "ledger_entries" l SET "reward_id" = r."id" FROM "rewards" r WHERE r."program" = l."program" AND r."order_id" = l."order_id" AND r."code" = l."code";--> statement-breakpoint
ALTER TABLE "ledger_entries" ENABLE TRIGGER "ledger_entries_append_only";--> statement-breakpoint
INSERT INTO "spendings" SELECT "program", "currency", sum("amount") FROM "ledger_entries" WHERE "currency" IS NOT NULL GROUP BY "program", "currency";--> statement-breakpoint
ALTER TABLE "conversions" ALTER COLUMN "heard_at" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ALTER COLUMN "advocate_id" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ALTER COLUMN "promised" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "rewards" ALTER COLUMN "decided" SET NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger_entries" ALTER COLUMN "reward_id" SET NOT NULL;--> statement-breakpoint
CREATE INDEX "ledger_entries_by_reward" ON "ledger_entries" USING btree ("reward_id");--> statement-breakpoint
CREATE UNIQUE INDEX "rewards_once" ON "rewards" USING btree ("program","order_id","code") WHERE "rewards"."tier_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "rewards_once_a_tier" ON "rewards" USING btree ("program","advocate_id","tier_at") WHERE "rewards"."tier_at" is not null;--> statement-breakpoint
CREATE INDEX "rewards_by_advocate" ON "rewards" USING btree ("program","advocate_id","credited_at");--> statement-breakpoint
CREATE INDEX "rewards_limited" ON "rewards" USING btree ("program","advocate_id") WHERE "rewards"."is_limited";--> statement-breakpoint
CREATE INDEX "rewards_by_credit" ON "rewards" USING btree ("program","currency","credited_at","order_id") WHERE "rewards"."credited_at" is not null and "rewards"."currency" is not null;--> statement-breakpoint
CREATE INDEX "rewards_by_expiry" ON "rewards" USING btree ("program","advocate_id","expires_at") WHERE "rewards"."standing" = 'confirmed' and "rewards"."expires_at" is not null;