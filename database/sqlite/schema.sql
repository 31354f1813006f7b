CREATE TABLE "AdministrativeUnits" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AdministrativeUnits" PRIMARY KEY,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "ParentId" TEXT NULL,
    "ValidFrom" TEXT NULL,
    "ValidTo" TEXT NULL,
    "SearchName" TEXT NOT NULL,
    "ReferenceHash" TEXT NULL
);


CREATE TABLE "Agencies" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Agencies" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Abbreviation" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "ValidFrom" TEXT NULL,
    "ValidTo" TEXT NULL,
    "SuccessorId" INTEGER NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Agencies_Agencies_SuccessorId" FOREIGN KEY ("SuccessorId") REFERENCES "Agencies" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AspNetUsers" (
    "Id" TEXT NOT NULL CONSTRAINT "PK_AspNetUsers" PRIMARY KEY,
    "DisplayName" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "LastSignedInAt" TEXT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);


CREATE TABLE "AuditEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AuditEntries" PRIMARY KEY AUTOINCREMENT,
    "At" TEXT NOT NULL,
    "ById" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    "Entity" TEXT NOT NULL,
    "EntityId" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "Changes" TEXT NOT NULL
);


CREATE TABLE "Blocs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Blocs" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NOT NULL,
    "NameVi" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Source" TEXT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "ConsentNotices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ConsentNotices" PRIMARY KEY AUTOINCREMENT,
    "Edition" TEXT NOT NULL,
    "From" TEXT NOT NULL,
    "Purposes" TEXT NOT NULL,
    "Handling" TEXT NOT NULL,
    "Rights" TEXT NOT NULL,
    "Contact" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "Countries" (
    "Iso2" TEXT NOT NULL CONSTRAINT "PK_Countries" PRIMARY KEY,
    "NameVi" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "OfficialVi" TEXT NULL,
    "OtherNames" TEXT NULL,
    "Region" TEXT NOT NULL,
    "Subregion" TEXT NOT NULL,
    "IsUnMember" INTEGER NOT NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "ReferenceHash" TEXT NULL
);


CREATE TABLE "DeliveryFailures" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DeliveryFailures" PRIMARY KEY AUTOINCREMENT,
    "Address" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Said" TEXT NOT NULL,
    "CameBack" INTEGER NOT NULL,
    "ClearedAt" TEXT NULL,
    "ClearedByName" TEXT NULL
);


CREATE TABLE "Holidays" (
    "Date" TEXT NOT NULL CONSTRAINT "PK_Holidays" PRIMARY KEY,
    "Kind" TEXT NOT NULL,
    "NameVi" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Source" TEXT NOT NULL,
    "IsUncertain" INTEGER NOT NULL,
    "EditedByPerson" INTEGER NOT NULL,
    "ReferenceHash" TEXT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "JobRuns" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_JobRuns" PRIMARY KEY AUTOINCREMENT,
    "Job" TEXT NOT NULL,
    "Day" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "FinishedAt" TEXT NULL,
    "Attempts" INTEGER NOT NULL,
    "Count" INTEGER NOT NULL,
    "Error" TEXT NULL,
    "ClaimedBy" TEXT NULL,
    "ClaimedUntil" TEXT NULL
);


CREATE TABLE "LabelSheets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LabelSheets" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "IsEnvelope" INTEGER NOT NULL,
    "Geometry" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "LegalDocuments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LegalDocuments" PRIMARY KEY AUTOINCREMENT,
    "Number" TEXT NOT NULL,
    "Type" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "IssuedOn" TEXT NULL,
    "InForceFrom" TEXT NULL,
    "InForceTo" TEXT NULL,
    "Issuer" TEXT NOT NULL,
    "Signer" TEXT NULL,
    "Field" TEXT NULL,
    "Note" TEXT NULL,
    "Source" TEXT NULL,
    "NumberKey" TEXT NOT NULL,
    "IdentityKey" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "EditedByPerson" INTEGER NOT NULL,
    "ReferenceHash" TEXT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "LegalLimits" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LegalLimits" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Unit" TEXT NOT NULL,
    "Bound" TEXT NOT NULL,
    "Value" INTEGER NOT NULL,
    "Divisor" INTEGER NOT NULL,
    "ValidFrom" TEXT NULL,
    "Source" TEXT NOT NULL,
    "NeedsCheck" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "MemberCategories" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MemberCategories" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "IsRetired" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "Offices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Offices" PRIMARY KEY AUTOINCREMENT,
    "NameVi" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Precedence" INTEGER NOT NULL,
    "FormOfAddressVi" TEXT NULL,
    "FormOfAddressEn" TEXT NULL,
    "Source" TEXT NULL,
    "IsRetired" INTEGER NOT NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "Outbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NULL,
    "To" TEXT NOT NULL,
    "ToName" TEXT NULL,
    "Subject" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Html" TEXT NULL,
    "Calendar" TEXT NULL,
    "CalendarMethod" TEXT NULL,
    "ReplyTo" TEXT NULL,
    "Language" TEXT NOT NULL,
    "MessageId" TEXT NOT NULL,
    "LeaveAddress" TEXT NULL,
    "CreatedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "NextAttemptAt" TEXT NOT NULL,
    "SentAt" TEXT NULL,
    "LastError" TEXT NULL,
    "MayBeDouble" INTEGER NOT NULL,
    "ClaimedBy" TEXT NULL,
    "ClaimedUntil" TEXT NULL
);


CREATE TABLE "PersonWords" (
    "Word" TEXT COLLATE BINARY NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "PersonId" INTEGER NOT NULL,
    CONSTRAINT "PK_PersonWords" PRIMARY KEY ("Word", "SortName", "PersonId")
) WITHOUT ROWID;


CREATE TABLE "ReferenceFiles" (
    "Name" TEXT NOT NULL CONSTRAINT "PK_ReferenceFiles" PRIMARY KEY,
    "Hash" TEXT NULL,
    "Rows" INTEGER NOT NULL,
    "LoadedAt" TEXT NULL,
    "Error" TEXT NULL
);


CREATE TABLE "ReferenceUpdates" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReferenceUpdates" PRIMARY KEY AUTOINCREMENT,
    "File" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Proposed" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    "SeenAt" TEXT NOT NULL,
    "DecidedAt" TEXT NULL,
    "DecidedBy" TEXT NULL,
    "Accepted" INTEGER NOT NULL
);


CREATE TABLE "ReminderRules" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReminderRules" PRIMARY KEY AUTOINCREMENT,
    "Target" TEXT NOT NULL,
    "Kind" TEXT NULL,
    "DaysBeforeText" TEXT NOT NULL,
    "MaximumLateness" INTEGER NOT NULL,
    "IsActive" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "StoredFiles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StoredFiles" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "ContentType" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    "Hash" TEXT NOT NULL,
    "KeptAt" TEXT NOT NULL,
    "KeptById" TEXT NOT NULL,
    "KeptUntil" TEXT NULL
);


CREATE TABLE "TaskTemplates" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TaskTemplates" PRIMARY KEY AUTOINCREMENT,
    "Form" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Offset" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL
);


CREATE TABLE "WorkItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_WorkItems" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "Payload" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "AskedById" TEXT NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Progress" INTEGER NOT NULL,
    "Attempts" INTEGER NOT NULL,
    "Result" TEXT NULL,
    "ResultAddress" TEXT NULL,
    "IsStopAsked" INTEGER NOT NULL,
    "ClaimedBy" TEXT NULL,
    "ClaimedUntil" TEXT NULL,
    "FinishedAt" TEXT NULL
);


CREATE TABLE "UnitSuccessions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_UnitSuccessions" PRIMARY KEY AUTOINCREMENT,
    "FromId" TEXT NOT NULL,
    "ToId" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "IsMain" INTEGER NOT NULL,
    "Share" TEXT NULL,
    "Paper" TEXT NULL,
    CONSTRAINT "FK_UnitSuccessions_AdministrativeUnits_FromId" FOREIGN KEY ("FromId") REFERENCES "AdministrativeUnits" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_UnitSuccessions_AdministrativeUnits_ToId" FOREIGN KEY ("ToId") REFERENCES "AdministrativeUnits" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AspNetUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetUserClaims_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" TEXT NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AspNetUserTokens" (
    "UserId" TEXT NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Associations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Associations" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "ParentId" INTEGER NULL,
    "Name" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "NameSince" TEXT NULL,
    "ParentSince" TEXT NULL,
    "UnitId" TEXT NULL,
    "UnitSince" TEXT NULL,
    "CountryIso2" TEXT NULL,
    "Scope" TEXT NULL,
    "Place" TEXT NULL,
    "Superior" TEXT NULL,
    "Address" TEXT NULL,
    "Email" TEXT NULL,
    "Phone" TEXT NULL,
    "FoundedYear" INTEGER NULL,
    "FoundedMonth" INTEGER NULL,
    "FoundedDay" INTEGER NULL,
    "Status" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "Version" INTEGER NOT NULL,
    "FormerSearch" TEXT NOT NULL,
    "ShortName" TEXT NULL,
    "Level" TEXT NULL,
    "Field" TEXT NULL,
    "Purpose" TEXT NULL,
    "DecisionNumber" TEXT NULL,
    "DecisionOn" TEXT NULL,
    "DecisionSigner" TEXT NULL,
    "DecisionBy" TEXT NULL,
    "CharterNumber" TEXT NULL,
    "CharterOn" TEXT NULL,
    "FoundingPeriod" TEXT NULL,
    "Account" TEXT NULL,
    "Seal" TEXT NULL,
    CONSTRAINT "FK_Associations_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Associations_Associations_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Associations_Countries_CountryIso2" FOREIGN KEY ("CountryIso2") REFERENCES "Countries" ("Iso2") ON DELETE RESTRICT
);


CREATE TABLE "BlocMember" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_BlocMember" PRIMARY KEY AUTOINCREMENT,
    "BlocId" INTEGER NOT NULL,
    "CountryIso2" TEXT NOT NULL,
    "From" TEXT NULL,
    "To" TEXT NULL,
    CONSTRAINT "FK_BlocMember_Blocs_BlocId" FOREIGN KEY ("BlocId") REFERENCES "Blocs" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_BlocMember_Countries_CountryIso2" FOREIGN KEY ("CountryIso2") REFERENCES "Countries" ("Iso2") ON DELETE RESTRICT
);


CREATE TABLE "Persons" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Persons" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "FullName" TEXT NOT NULL,
    "RepresentativeId" INTEGER NULL,
    "BirthYear" INTEGER NULL,
    "BirthMonth" INTEGER NULL,
    "BirthDay" INTEGER NULL,
    "Gender" TEXT NULL,
    "CountryIso2" TEXT NULL,
    "Occupation" TEXT NULL,
    "Position" TEXT NULL,
    "Workplace" TEXT NULL,
    "Languages" TEXT NULL,
    "Hometown" TEXT NULL,
    "Schooling" TEXT NULL,
    "Qualification" TEXT NULL,
    "Phone" TEXT NULL,
    "PhoneKey" TEXT COLLATE BINARY NULL,
    "Email" TEXT COLLATE BINARY NULL,
    "Address" TEXT NULL,
    "ProvinceId" TEXT NULL,
    "WardId" TEXT NULL,
    "DeceasedOn" TEXT NULL,
    "Note" TEXT NULL,
    "RestrictedOn" TEXT NULL,
    "MergedIntoId" INTEGER NULL,
    "EntryKey" TEXT NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Persons_AdministrativeUnits_ProvinceId" FOREIGN KEY ("ProvinceId") REFERENCES "AdministrativeUnits" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Persons_AdministrativeUnits_WardId" FOREIGN KEY ("WardId") REFERENCES "AdministrativeUnits" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Persons_Countries_CountryIso2" FOREIGN KEY ("CountryIso2") REFERENCES "Countries" ("Iso2") ON DELETE RESTRICT,
    CONSTRAINT "FK_Persons_Persons_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Persons_Persons_RepresentativeId" FOREIGN KEY ("RepresentativeId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "LegalReplacement" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LegalReplacement" PRIMARY KEY AUTOINCREMENT,
    "NewerId" INTEGER NOT NULL,
    "OlderId" INTEGER NOT NULL,
    "IsPartial" INTEGER NOT NULL,
    "From" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_LegalReplacement_LegalDocuments_NewerId" FOREIGN KEY ("NewerId") REFERENCES "LegalDocuments" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_LegalReplacement_LegalDocuments_OlderId" FOREIGN KEY ("OlderId") REFERENCES "LegalDocuments" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Reminders" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Reminders" PRIMARY KEY AUTOINCREMENT,
    "RuleId" INTEGER NOT NULL,
    "DaysBefore" INTEGER NOT NULL,
    "Target" TEXT NOT NULL,
    "TargetId" INTEGER NOT NULL,
    "ReferenceDate" TEXT NOT NULL,
    "RecipientId" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_Reminders_ReminderRules_RuleId" FOREIGN KEY ("RuleId") REFERENCES "ReminderRules" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "OutboxAttachments" (
    "MessageId" INTEGER NOT NULL,
    "FileId" INTEGER NOT NULL,
    CONSTRAINT "PK_OutboxAttachments" PRIMARY KEY ("MessageId", "FileId"),
    CONSTRAINT "FK_OutboxAttachments_Outbox_MessageId" FOREIGN KEY ("MessageId") REFERENCES "Outbox" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_OutboxAttachments_StoredFiles_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "StoredFilePieces" (
    "FileId" INTEGER NOT NULL,
    "Index" INTEGER NOT NULL,
    "Bytes" BLOB NOT NULL,
    CONSTRAINT "PK_StoredFilePieces" PRIMARY KEY ("FileId", "Index"),
    CONSTRAINT "FK_StoredFilePieces_StoredFiles_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFiles" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Acts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Acts" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "AssociationId" INTEGER NULL,
    "Count" INTEGER NOT NULL,
    "Summary" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "ById" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    "UndoUntil" TEXT NOT NULL,
    "UndoneAt" TEXT NULL,
    "UndoneByName" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Acts_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Agreements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Agreements" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "TitleVi" TEXT NOT NULL,
    "TitleEn" TEXT NULL,
    "TitleOwn" TEXT NULL,
    "Fields" TEXT NULL,
    "LanguagesText" TEXT NOT NULL,
    "Place" TEXT NULL,
    "InForceOn" TEXT NULL,
    "EndsOn" TEXT NULL,
    "RenewsItself" INTEGER NOT NULL,
    "NoticeMonths" INTEGER NULL,
    "SaysNotBinding" INTEGER NOT NULL,
    "Note" TEXT NULL,
    "Source" TEXT NULL,
    "IsUncertain" INTEGER NOT NULL,
    "AskedOn" TEXT NULL,
    "OpinionsOn" TEXT NULL,
    "DecidedOn" TEXT NULL,
    "SignedOn" TEXT NULL,
    "CopiedOn" TEXT NULL,
    "DormantSince" TEXT NULL,
    "EndedOn" TEXT NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Agreements_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AssociationName" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AssociationName" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "From" TEXT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "FK_AssociationName_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AssociationParent" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AssociationParent" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "ParentId" INTEGER NULL,
    "From" TEXT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "FK_AssociationParent_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AssociationParent_Associations_ParentId" FOREIGN KEY ("ParentId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AssociationPlace" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AssociationPlace" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "UnitId" TEXT NULL,
    "From" TEXT NULL,
    "Until" TEXT NOT NULL,
    CONSTRAINT "FK_AssociationPlace_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AssociationPlace_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CalendarPresences" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CalendarPresences" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "RecordId" INTEGER NOT NULL,
    "PartnerId" INTEGER NOT NULL,
    "LeftAt" TEXT NULL,
    "ChangedAt" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Date" TEXT NULL,
    "TitleVi" TEXT NULL,
    "TitleEn" TEXT NULL,
    "FurtherTitles" TEXT NULL,
    "Mark" TEXT NULL,
    CONSTRAINT "FK_CalendarPresences_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Congress" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Congress" PRIMARY KEY AUTOINCREMENT,
    "Called" INTEGER NULL,
    "Present" INTEGER NULL,
    "CommitteeAsking" INTEGER NULL,
    "CommitteeSize" INTEGER NULL,
    "MembersAsking" INTEGER NULL,
    "MembersInAll" INTEGER NULL,
    "Result" TEXT NULL,
    "ExtendedUntil" TEXT NULL,
    "AssociationId" INTEGER NOT NULL,
    "Ordinal" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "TermFromYear" INTEGER NOT NULL,
    "TermToYear" INTEGER NOT NULL,
    "When" TEXT NULL,
    "PlannedOn" TEXT NULL,
    "Place" TEXT NULL,
    "HeldOn" TEXT NULL,
    "BeganOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Congress_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ExportLayouts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ExportLayouts" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Titles" TEXT NULL,
    "Sort" TEXT NOT NULL,
    "ColumnPlan" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ExportLayouts_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Grants" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Grants" PRIMARY KEY AUTOINCREMENT,
    "UserId" TEXT NOT NULL,
    "AssociationId" INTEGER NOT NULL,
    "Role" TEXT NOT NULL,
    CONSTRAINT "FK_Grants_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_Grants_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "GreetingRounds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GreetingRounds" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "FormKey" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "MadeByName" TEXT NOT NULL,
    "MadeAt" TEXT NOT NULL,
    "SubmittedByName" TEXT NULL,
    "SubmittedAt" TEXT NULL,
    "ApprovedByName" TEXT NULL,
    "ApprovedAt" TEXT NULL,
    "ReturnReason" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_GreetingRounds_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "GreetingTexts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GreetingTexts" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NULL,
    "Occasion" TEXT NULL,
    "Addressee" TEXT NULL,
    "Language" TEXT NOT NULL,
    "Heading" TEXT NOT NULL,
    "Opening" TEXT NULL,
    "Subject" TEXT NULL,
    "Body" TEXT NOT NULL,
    "IdentityKey" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_GreetingTexts_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ImportMappings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportMappings" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "Fingerprint" TEXT NOT NULL,
    "Fields" TEXT NOT NULL,
    "SavedAt" TEXT NOT NULL,
    CONSTRAINT "FK_ImportMappings_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE CASCADE
);


CREATE TABLE "LifeStep" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LifeStep" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "On" TEXT NULL,
    "Paper" TEXT NULL,
    "Before" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "OtherId" INTEGER NULL,
    "Until" TEXT NULL,
    CONSTRAINT "FK_LifeStep_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_LifeStep_Associations_OtherId" FOREIGN KEY ("OtherId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PaperProfiles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PaperProfiles" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "OwnerId" INTEGER NULL,
    "Key" TEXT NOT NULL,
    "Layout" TEXT NOT NULL,
    "Superior" TEXT NULL,
    "Place" TEXT NULL,
    "Code" TEXT NULL,
    "OnBehalfOf" TEXT NULL,
    "HeadPost" TEXT NULL,
    "Recipients" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PaperProfiles_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Partners" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Partners" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "NameVi" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "NameOwn" TEXT NULL,
    "Transliteration" TEXT NULL,
    "CountryIso2" TEXT NULL,
    "BlocId" INTEGER NULL,
    "TimeZoneId" TEXT NULL,
    "MergedIntoId" INTEGER NULL,
    "OurSide" TEXT NULL,
    "SinceYear" INTEGER NULL,
    "Email" TEXT NULL,
    "Language" TEXT NOT NULL,
    "Note" TEXT NULL,
    "Source" TEXT NULL,
    "IsUncertain" INTEGER NOT NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "IdentityKey" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "PostalLines" TEXT NULL,
    "Postcode" TEXT NULL,
    "Town" TEXT NULL,
    "PostalCountryIso2" TEXT NULL,
    "PostalOwn" TEXT NULL,
    CONSTRAINT "FK_Partners_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Partners_Blocs_BlocId" FOREIGN KEY ("BlocId") REFERENCES "Blocs" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Partners_Countries_CountryIso2" FOREIGN KEY ("CountryIso2") REFERENCES "Countries" ("Iso2") ON DELETE RESTRICT,
    CONSTRAINT "FK_Partners_Countries_PostalCountryIso2" FOREIGN KEY ("PostalCountryIso2") REFERENCES "Countries" ("Iso2") ON DELETE RESTRICT,
    CONSTRAINT "FK_Partners_Partners_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Programmes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Programmes" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Summary" TEXT NULL,
    "Issuer" TEXT NULL,
    "Opening" TEXT NULL,
    "Closing" TEXT NULL,
    "RenewedFromId" INTEGER NULL,
    "Edition" INTEGER NOT NULL,
    "AmendsId" INTEGER NULL,
    "WhatChanged" TEXT NULL,
    "Status" TEXT NOT NULL,
    "PlannedIssueOn" TEXT NULL,
    "Number" TEXT NULL,
    "DatedOn" TEXT NULL,
    "Place" TEXT NULL,
    "SignerTitle" TEXT NULL,
    "Signer" TEXT NULL,
    "Recipients" TEXT NULL,
    "SourceFileId" INTEGER NULL,
    "Unplaced" TEXT NULL,
    "ChangedAt" TEXT NOT NULL,
    "ChangedByName" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Programmes_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Programmes_Programmes_AmendsId" FOREIGN KEY ("AmendsId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Programmes_Programmes_RenewedFromId" FOREIGN KEY ("RenewedFromId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Programmes_StoredFiles_SourceFileId" FOREIGN KEY ("SourceFileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "SavedLists" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SavedLists" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Query" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SavedLists_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Seats" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Seats" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "Body" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "TitleEn" TEXT NOT NULL,
    "NeededFor" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "Changes" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Seats_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "SigningDelegations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SigningDelegations" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "Authority" TEXT NOT NULL,
    "Principal" TEXT NOT NULL,
    "SignerName" TEXT NOT NULL,
    "SignerPost" TEXT NOT NULL,
    "UserId" TEXT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "LegalPaper" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SigningDelegations_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SigningDelegations_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "StandingTasks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StandingTasks" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "TimeText" TEXT NULL,
    "Leads" TEXT NULL,
    "Coordinates" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_StandingTasks_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "UnverifiedPrints" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_UnverifiedPrints" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Days" TEXT NOT NULL,
    "Count" INTEGER NOT NULL,
    "ById" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_UnverifiedPrints_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "YearlyReports" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_YearlyReports" PRIMARY KEY AUTOINCREMENT,
    "AssociationId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "SentOn" TEXT NOT NULL,
    "Number" TEXT NULL,
    "Recipient" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_YearlyReports_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Consents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Consents" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "Purpose" TEXT NOT NULL,
    "NoticeVersion" TEXT NOT NULL,
    "GivenOn" TEXT NOT NULL,
    "WithdrawnOn" TEXT NULL,
    "Evidence" TEXT NULL,
    "FileId" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Consents_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Consents_StoredFiles_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "DuplicatePairs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_DuplicatePairs" PRIMARY KEY AUTOINCREMENT,
    "FirstId" INTEGER NOT NULL,
    "SecondId" INTEGER NOT NULL,
    "Score" INTEGER NOT NULL,
    "Reasons" INTEGER NOT NULL,
    "FoundOn" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "DecidedAt" TEXT NULL,
    "DecidedByName" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_DuplicatePairs_Persons_FirstId" FOREIGN KEY ("FirstId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_DuplicatePairs_Persons_SecondId" FOREIGN KEY ("SecondId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "MemberCards" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MemberCards" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "AssociationId" INTEGER NOT NULL,
    "Token" TEXT NULL,
    "TokenHash" BLOB NULL,
    "SealedToken" TEXT NULL,
    "IssuedOn" TEXT NOT NULL,
    "RevokedOn" TEXT NULL,
    "RevokedFor" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_MemberCards_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MemberCards_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Memberships" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Memberships" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "AssociationId" INTEGER NOT NULL,
    "Class" TEXT NOT NULL,
    "CategorySet" TEXT NULL,
    "Number" TEXT NULL,
    "FromYear" INTEGER NULL,
    "FromMonth" INTEGER NULL,
    "FromDay" INTEGER NULL,
    "From" TEXT NULL,
    "To" TEXT NULL,
    "LeavingReason" TEXT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "OfKind" TEXT NOT NULL,
    "OfGender" TEXT NULL,
    "OfBirthYear" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Memberships_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Memberships_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PersonName" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PersonName" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Until" TEXT NULL,
    CONSTRAINT "FK_PersonName_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE CASCADE
);


CREATE TABLE "SensitiveData" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SensitiveData" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "AssociationId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Dossier" TEXT NOT NULL,
    "Sealed" TEXT NOT NULL,
    "KeptUntil" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_SensitiveData_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SensitiveData_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ActChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ActChanges" PRIMARY KEY AUTOINCREMENT,
    "ActId" INTEGER NOT NULL,
    "Entity" TEXT NOT NULL,
    "RecordId" INTEGER NOT NULL,
    "Before" TEXT NULL,
    "VersionAfter" INTEGER NULL,
    CONSTRAINT "FK_ActChanges_Acts_ActId" FOREIGN KEY ("ActId") REFERENCES "Acts" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Imports" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Imports" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NOT NULL,
    "AssociationId" INTEGER NOT NULL,
    "FileId" INTEGER NULL,
    "FileName" TEXT NOT NULL,
    "AskedById" TEXT NOT NULL,
    "AskedByName" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Shape" TEXT NULL,
    "Map" TEXT NULL,
    "Words" TEXT NULL,
    "UnknownWords" TEXT NULL,
    "WorkId" INTEGER NULL,
    "ActId" INTEGER NULL,
    "WrittenAt" TEXT NULL,
    "Added" INTEGER NOT NULL,
    "Updated" INTEGER NOT NULL,
    "Unchanged" INTEGER NOT NULL,
    "LeftOut" INTEGER NOT NULL,
    "Stamp" INTEGER NOT NULL,
    CONSTRAINT "FK_Imports_Acts_ActId" FOREIGN KEY ("ActId") REFERENCES "Acts" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_Imports_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Imports_StoredFiles_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFiles" ("Id") ON DELETE SET NULL
);


CREATE TABLE "AgreementDuties" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AgreementDuties" PRIMARY KEY AUTOINCREMENT,
    "AgreementId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Title" TEXT NULL,
    "DueOn" TEXT NOT NULL,
    "IsTheirs" INTEGER NOT NULL,
    "DoneOn" TEXT NULL,
    "Evidence" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_AgreementDuties_Agreements_AgreementId" FOREIGN KEY ("AgreementId") REFERENCES "Agreements" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AgreementFiles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AgreementFiles" PRIMARY KEY AUTOINCREMENT,
    "AgreementId" INTEGER NOT NULL,
    "FileId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Language" TEXT NULL,
    CONSTRAINT "FK_AgreementFiles_Agreements_AgreementId" FOREIGN KEY ("AgreementId") REFERENCES "Agreements" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AgreementFiles_StoredFiles_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AgreementStep" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AgreementStep" PRIMARY KEY AUTOINCREMENT,
    "AgreementId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Paper" TEXT NULL,
    "Note" TEXT NULL,
    "ByName" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "EndBefore" TEXT NULL,
    "TitleBefore" TEXT NULL,
    CONSTRAINT "FK_AgreementStep_Agreements_AgreementId" FOREIGN KEY ("AgreementId") REFERENCES "Agreements" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CongressPaper" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CongressPaper" PRIMARY KEY AUTOINCREMENT,
    "CongressId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "On" TEXT NULL,
    "Note" TEXT NULL,
    CONSTRAINT "FK_CongressPaper_Congress_CongressId" FOREIGN KEY ("CongressId") REFERENCES "Congress" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CongressVote" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CongressVote" PRIMARY KEY AUTOINCREMENT,
    "CongressId" INTEGER NOT NULL,
    "Subject" TEXT NOT NULL,
    "InFavour" INTEGER NOT NULL,
    CONSTRAINT "FK_CongressVote_Congress_CongressId" FOREIGN KEY ("CongressId") REFERENCES "Congress" ("Id") ON DELETE CASCADE
);


CREATE TABLE "TermExtension" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TermExtension" PRIMARY KEY AUTOINCREMENT,
    "CongressId" INTEGER NOT NULL,
    "Until" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Paper" TEXT NOT NULL,
    CONSTRAINT "FK_TermExtension_Congress_CongressId" FOREIGN KEY ("CongressId") REFERENCES "Congress" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AgreementParty" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AgreementParty" PRIMARY KEY AUTOINCREMENT,
    "AgreementId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "IsOurs" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameEn" TEXT NULL,
    "PartnerId" INTEGER NULL,
    "UnitId" TEXT NULL,
    "Signer" TEXT NULL,
    "SignerTitle" TEXT NULL,
    "Heir" TEXT NULL,
    CONSTRAINT "FK_AgreementParty_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgreementParty_Agreements_AgreementId" FOREIGN KEY ("AgreementId") REFERENCES "Agreements" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AgreementParty_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Anniversaries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Anniversaries" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NULL,
    "NameVi" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "FurtherNames" TEXT NULL,
    "SearchName" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "CountryIso2" TEXT NULL,
    "PartnerId" INTEGER NULL,
    "AssociationId" INTEGER NULL,
    "Scope" TEXT NULL,
    "BaseYear" INTEGER NULL,
    "BaseMonth" INTEGER NULL,
    "BaseDay" INTEGER NULL,
    "Rule" TEXT NOT NULL,
    "Counting" TEXT NOT NULL,
    "CountedBy" TEXT NULL,
    "ValidFrom" TEXT NULL,
    "ValidTo" TEXT NULL,
    "AlternativeDates" TEXT NOT NULL,
    "Source" TEXT NOT NULL,
    "IsUncertain" INTEGER NOT NULL,
    "VerifiedById" TEXT NULL,
    "VerifiedByName" TEXT NULL,
    "VerifiedAt" TEXT NULL,
    "VerifiedOnPaper" TEXT NULL,
    "Note" TEXT NULL,
    "IsPublic" INTEGER NOT NULL,
    "ReferenceHash" TEXT NULL,
    "EditedByPerson" INTEGER NOT NULL,
    "FeedChangedAt" TEXT NOT NULL,
    "FeedSequence" INTEGER NOT NULL,
    "WithdrawnAt" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Anniversaries_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Anniversaries_Countries_CountryIso2" FOREIGN KEY ("CountryIso2") REFERENCES "Countries" ("Iso2") ON DELETE RESTRICT,
    CONSTRAINT "FK_Anniversaries_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Channels" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Channels" PRIMARY KEY AUTOINCREMENT,
    "PartnerId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Note" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Channels_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Contacts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Contacts" PRIMARY KEY AUTOINCREMENT,
    "PartnerId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "NameOwn" TEXT NULL,
    "Transliteration" TEXT NULL,
    "OfficeId" INTEGER NULL,
    "OfficeTitleVi" TEXT NULL,
    "OfficeTitleEn" TEXT NULL,
    "FormOfAddressVi" TEXT NULL,
    "FormOfAddressEn" TEXT NULL,
    "Precedence" INTEGER NULL,
    "LanguagesText" TEXT NOT NULL,
    "Email" TEXT NULL,
    "Phone" TEXT NULL,
    "From" TEXT NULL,
    "To" TEXT NULL,
    "Note" TEXT NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Contacts_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Contacts_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "FeedSubscriptions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FeedSubscriptions" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "PartnerId" INTEGER NOT NULL,
    "Purpose" TEXT NOT NULL,
    "Language" TEXT NOT NULL,
    "Countries" TEXT NOT NULL,
    "Kinds" TEXT NOT NULL,
    "Associations" TEXT NOT NULL,
    "IncludesAnniversaries" INTEGER NOT NULL,
    "IncludesCommemorations" INTEGER NOT NULL,
    "IncludesInvitations" INTEGER NOT NULL,
    "Renewals" TEXT NOT NULL DEFAULT 'None',
    "IncludesDeadlines" INTEGER NOT NULL,
    "IncludesTermEnds" INTEGER NOT NULL,
    "YearsBack" INTEGER NULL,
    "YearsAhead" INTEGER NULL,
    "TimeZone" TEXT NULL,
    "Colour" TEXT NOT NULL,
    "AlarmDaysBefore" INTEGER NULL,
    "ExpiresOn" TEXT NULL,
    "TokenHash" BLOB NOT NULL,
    "OldTokenHash" BLOB NULL,
    "RotatedAt" TEXT NULL,
    "State" TEXT NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "StateChangedAt" TEXT NULL,
    "LastFetchedAt" TEXT NULL,
    "LastClient" TEXT NULL,
    "Fetches" INTEGER NOT NULL,
    "Unchanged" INTEGER NOT NULL,
    "MinutesBetween" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_FeedSubscriptions_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FeedSubscriptions_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Licences" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Licences" PRIMARY KEY AUTOINCREMENT,
    "PartnerId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "IssuedOn" TEXT NOT NULL,
    "ExpiresOn" TEXT NOT NULL,
    "Areas" TEXT NULL,
    "Fields" TEXT NULL,
    "Representative" TEXT NULL,
    "EndedOn" TEXT NULL,
    "Note" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Licences_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PartnerEvents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PartnerEvents" PRIMARY KEY AUTOINCREMENT,
    "PartnerId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "To" TEXT NULL,
    "Title" TEXT NOT NULL,
    "Text" TEXT NULL,
    "Place" TEXT NULL,
    "Amount" INTEGER NULL,
    "Currency" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PartnerEvents_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Ties" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Ties" PRIMARY KEY AUTOINCREMENT,
    "PartnerId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "OurName" TEXT NULL,
    "Holder" TEXT NOT NULL,
    "HolderName" TEXT NOT NULL,
    "UnitId" TEXT NULL,
    "AssociationId" INTEGER NULL,
    "From" TEXT NULL,
    "To" TEXT NULL,
    "Paper" TEXT NULL,
    "Note" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Ties_AdministrativeUnits_UnitId" FOREIGN KEY ("UnitId") REFERENCES "AdministrativeUnits" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Ties_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Ties_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "LegalBasis" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LegalBasis" PRIMARY KEY AUTOINCREMENT,
    "ProgrammeId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Number" TEXT NULL,
    "DatedOn" TEXT NULL,
    CONSTRAINT "FK_LegalBasis_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE CASCADE
);


CREATE TABLE "OutgoingPapers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_OutgoingPapers" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "ProgrammeId" INTEGER NULL,
    "Year" INTEGER NOT NULL,
    "Value" INTEGER NOT NULL,
    "Symbol" TEXT NOT NULL,
    "Type" TEXT NOT NULL,
    "Summary" TEXT NOT NULL,
    "DatedOn" TEXT NOT NULL,
    "Signer" TEXT NULL,
    "State" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    "GivenByName" TEXT NOT NULL,
    "IssuedAt" TEXT NULL,
    "IssuedByName" TEXT NULL,
    "VoidReason" TEXT NULL,
    "PdfId" INTEGER NULL,
    "WordId" INTEGER NULL,
    "PdfHash" TEXT NULL,
    "WordHash" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_OutgoingPapers_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_OutgoingPapers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_OutgoingPapers_StoredFiles_PdfId" FOREIGN KEY ("PdfId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_OutgoingPapers_StoredFiles_WordId" FOREIGN KEY ("WordId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ProgrammeSections" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProgrammeSections" PRIMARY KEY AUTOINCREMENT,
    "ProgrammeId" INTEGER NOT NULL,
    "ParentId" INTEGER NULL,
    "Order" INTEGER NOT NULL,
    "Label" TEXT NULL,
    "Heading" TEXT NOT NULL,
    "Text" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_ProgrammeSections_ProgrammeSections_ParentId" FOREIGN KEY ("ParentId") REFERENCES "ProgrammeSections" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProgrammeSections_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ProgrammeStep" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProgrammeStep" PRIMARY KEY AUTOINCREMENT,
    "ProgrammeId" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "ById" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "FK_ProgrammeStep_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ProgrammeSubmissions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProgrammeSubmissions" PRIMARY KEY AUTOINCREMENT,
    "ProgrammeId" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "ById" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    "Content" TEXT NOT NULL,
    "Hash" TEXT NOT NULL,
    CONSTRAINT "FK_ProgrammeSubmissions_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Holdings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Holdings" PRIMARY KEY AUTOINCREMENT,
    "SeatId" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "From" TEXT NOT NULL,
    "To" TEXT NULL,
    "Acting" INTEGER NOT NULL,
    "CongressId" INTEGER NULL,
    "Paper" TEXT NULL,
    "EndReason" TEXT NULL,
    "EndPaper" TEXT NULL,
    "ReportedOn" TEXT NULL,
    "EndReportedOn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Holdings_Congress_CongressId" FOREIGN KEY ("CongressId") REFERENCES "Congress" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Holdings_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Holdings_Seats_SeatId" FOREIGN KEY ("SeatId") REFERENCES "Seats" ("Id") ON DELETE CASCADE
);


CREATE TABLE "SeatSize" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SeatSize" PRIMARY KEY AUTOINCREMENT,
    "SeatId" INTEGER NOT NULL,
    "From" TEXT NULL,
    "Count" INTEGER NOT NULL,
    CONSTRAINT "FK_SeatSize_Seats_SeatId" FOREIGN KEY ("SeatId") REFERENCES "Seats" ("Id") ON DELETE CASCADE
);


CREATE TABLE "MembershipCategory" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MembershipCategory" PRIMARY KEY AUTOINCREMENT,
    "MembershipId" INTEGER NOT NULL,
    "CategoryId" INTEGER NOT NULL,
    CONSTRAINT "FK_MembershipCategory_MemberCategories_CategoryId" FOREIGN KEY ("CategoryId") REFERENCES "MemberCategories" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MembershipCategory_Memberships_MembershipId" FOREIGN KEY ("MembershipId") REFERENCES "Memberships" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ImportRows" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportRows" PRIMARY KEY AUTOINCREMENT,
    "ImportId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Cells" TEXT NOT NULL,
    "Corrections" TEXT NULL,
    "State" TEXT NOT NULL,
    "Findings" TEXT NULL,
    "NumberKey" TEXT NULL,
    "PersonKey" TEXT NULL,
    "Twin" INTEGER NULL,
    "Outcome" TEXT NOT NULL,
    "Choice" TEXT NOT NULL,
    "PersonId" INTEGER NULL,
    "PersonVersion" INTEGER NULL,
    "MembershipId" INTEGER NULL,
    "MembershipVersion" INTEGER NULL,
    "Score" INTEGER NOT NULL,
    "Reasons" INTEGER NOT NULL,
    "Differences" TEXT NULL,
    "HasMoved" INTEGER NOT NULL,
    CONSTRAINT "FK_ImportRows_Imports_ImportId" FOREIGN KEY ("ImportId") REFERENCES "Imports" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AnniversaryNotice" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AnniversaryNotice" PRIMARY KEY AUTOINCREMENT,
    "AnniversaryId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Date" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Source" TEXT NOT NULL,
    CONSTRAINT "FK_AnniversaryNotice_Anniversaries_AnniversaryId" FOREIGN KEY ("AnniversaryId") REFERENCES "Anniversaries" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Commemorations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Commemorations" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "AnniversaryId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "OccurrenceOn" TEXT NOT NULL,
    "Ordinal" INTEGER NULL,
    "Form" TEXT NOT NULL,
    "TitleVi" TEXT NOT NULL,
    "TitleEn" TEXT NOT NULL,
    "FurtherTitles" TEXT NULL,
    "Date" TEXT NOT NULL,
    "StartsAt" TEXT NULL,
    "EndsAt" TEXT NULL,
    "Place" TEXT NULL,
    "Budget" INTEGER NULL,
    "OwnerUserId" TEXT NULL,
    "Status" TEXT NOT NULL,
    "Outcome" TEXT NULL,
    "IsShared" INTEGER NOT NULL,
    "FeedSequence" INTEGER NOT NULL,
    "FeedChangedAt" TEXT NOT NULL,
    "CancelledAt" TEXT NULL,
    "SearchName" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Commemorations_Anniversaries_AnniversaryId" FOREIGN KEY ("AnniversaryId") REFERENCES "Anniversaries" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Commemorations_AspNetUsers_OwnerUserId" FOREIGN KEY ("OwnerUserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Commemorations_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "SetAsides" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SetAsides" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "AnniversaryId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Reason" TEXT NULL,
    "At" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    CONSTRAINT "FK_SetAsides_Anniversaries_AnniversaryId" FOREIGN KEY ("AnniversaryId") REFERENCES "Anniversaries" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SetAsides_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "FeedNotices" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_FeedNotices" PRIMARY KEY AUTOINCREMENT,
    "SubscriptionId" INTEGER NOT NULL,
    "Uid" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "SentAt" TEXT NOT NULL,
    CONSTRAINT "FK_FeedNotices_FeedSubscriptions_SubscriptionId" FOREIGN KEY ("SubscriptionId") REFERENCES "FeedSubscriptions" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "MailSubscriptions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MailSubscriptions" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "FeedSubscriptionId" INTEGER NULL,
    "Email" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Secret" TEXT COLLATE BINARY NOT NULL,
    "Language" TEXT NOT NULL,
    "WantsChanges" INTEGER NOT NULL,
    "WantsOutlook" INTEGER NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    "ConfirmedAt" TEXT NULL,
    "ToldUntil" TEXT NOT NULL,
    "OutlookOf" TEXT NULL,
    CONSTRAINT "FK_MailSubscriptions_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MailSubscriptions_FeedSubscriptions_FeedSubscriptionId" FOREIGN KEY ("FeedSubscriptionId") REFERENCES "FeedSubscriptions" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "CoverPapers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CoverPapers" PRIMARY KEY AUTOINCREMENT,
    "ProgrammeId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "Addressees" TEXT NULL,
    "Necessity" TEXT NULL,
    "Deadline" TEXT NULL,
    "SignerTitle" TEXT NULL,
    "Signer" TEXT NULL,
    "Recipients" TEXT NULL,
    "PaperId" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_CoverPapers_OutgoingPapers_PaperId" FOREIGN KEY ("PaperId") REFERENCES "OutgoingPapers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CoverPapers_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ReportCalls" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReportCalls" PRIMARY KEY AUTOINCREMENT,
    "OwnerId" INTEGER NOT NULL,
    "Period" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "AskedOn" TEXT NOT NULL,
    "DeadlineText" TEXT NOT NULL,
    "LastDay" TEXT NOT NULL,
    "PrudentDay" TEXT NOT NULL,
    "Guidance" TEXT NULL,
    "PaperId" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    "Addressees" TEXT NULL,
    "Assessment" TEXT NULL,
    "NextSteps" TEXT NULL,
    "SignerPost" TEXT NULL,
    "Signer" TEXT NULL,
    "Recipients" TEXT NULL,
    CONSTRAINT "FK_ReportCalls_Associations_OwnerId" FOREIGN KEY ("OwnerId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReportCalls_OutgoingPapers_PaperId" FOREIGN KEY ("PaperId") REFERENCES "OutgoingPapers" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Activities" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Activities" PRIMARY KEY AUTOINCREMENT,
    "ProgrammeId" INTEGER NOT NULL,
    "SectionId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "PrintedNumber" TEXT NULL,
    "Text" TEXT NOT NULL,
    "TimeText" TEXT NULL,
    "StartsOn" TEXT NULL,
    "DueOn" TEXT NULL,
    "Place" TEXT NULL,
    "Quantity" TEXT NULL,
    "Budget" INTEGER NULL,
    "BudgetSource" TEXT NULL,
    "Recurrence" TEXT NOT NULL,
    "Note" TEXT NULL,
    "CopiedFromId" INTEGER NULL,
    "SourceText" TEXT NULL,
    "SourceConfidence" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Result" TEXT NULL,
    "People" INTEGER NULL,
    "Delegations" INTEGER NULL,
    "Sum" INTEGER NULL,
    "Difficulty" TEXT NULL,
    "FollowedAt" TEXT NULL,
    "FollowedByName" TEXT NULL,
    CONSTRAINT "FK_Activities_Activities_CopiedFromId" FOREIGN KEY ("CopiedFromId") REFERENCES "Activities" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Activities_ProgrammeSections_SectionId" FOREIGN KEY ("SectionId") REFERENCES "ProgrammeSections" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Activities_Programmes_ProgrammeId" FOREIGN KEY ("ProgrammeId") REFERENCES "Programmes" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AgendaItems" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AgendaItems" PRIMARY KEY AUTOINCREMENT,
    "CommemorationId" INTEGER NOT NULL,
    "StartsAt" TEXT NOT NULL,
    "EndsAt" TEXT NULL,
    "TitleVi" TEXT NOT NULL,
    "TitleEn" TEXT NOT NULL,
    "SpeakerVi" TEXT NULL,
    "SpeakerEn" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_AgendaItems_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Assignment" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Assignment" PRIMARY KEY AUTOINCREMENT,
    "CommemorationId" INTEGER NOT NULL,
    "AgencyId" INTEGER NOT NULL,
    "Verb" TEXT NOT NULL,
    CONSTRAINT "FK_Assignment_Agencies_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agencies" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Assignment_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CommemorationStep" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CommemorationStep" PRIMARY KEY AUTOINCREMENT,
    "CommemorationId" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "ById" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "FK_CommemorationStep_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Guests" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Guests" PRIMARY KEY AUTOINCREMENT,
    "Answer" TEXT NOT NULL,
    "ComingWith" INTEGER NOT NULL,
    "AnsweredAt" TEXT NULL,
    "AnsweredBy" TEXT NULL,
    "CommemorationId" INTEGER NOT NULL,
    "PersonId" INTEGER NULL,
    "ContactId" INTEGER NULL,
    "OfficeId" INTEGER NULL,
    "Name" TEXT NOT NULL,
    "NameOwn" TEXT NULL,
    "FormVi" TEXT NULL,
    "FormEn" TEXT NULL,
    "SalutationVi" TEXT NULL,
    "SalutationEn" TEXT NULL,
    "OfficeVi" TEXT NULL,
    "OfficeEn" TEXT NULL,
    "OrganisationVi" TEXT NULL,
    "OrganisationEn" TEXT NULL,
    "Email" TEXT NULL,
    "Phone" TEXT NULL,
    "Language" TEXT NOT NULL,
    "Group" TEXT NULL,
    "Companions" INTEGER NOT NULL,
    "Precedence" INTEGER NOT NULL,
    "HasOwnPrecedence" INTEGER NOT NULL,
    "Table" TEXT NULL,
    "IdentityKey" TEXT NOT NULL,
    "SearchName" TEXT NOT NULL,
    "SortName" TEXT COLLATE BINARY NOT NULL,
    "Version" INTEGER NOT NULL,
    "Standing" TEXT NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "AskedSequence" INTEGER NOT NULL,
    "ToldSequence" INTEGER NOT NULL,
    "ToldDate" TEXT NULL,
    "ToldStartsAt" TEXT NULL,
    "InvitedAs" TEXT NULL,
    "InvitedAt" TEXT NULL,
    "ThankedAt" TEXT NULL,
    "PresentAt" TEXT NULL,
    "PresentWith" INTEGER NOT NULL,
    "DoorAt" TEXT NULL,
    CONSTRAINT "FK_Guests_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Guests_Contacts_ContactId" FOREIGN KEY ("ContactId") REFERENCES "Contacts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Guests_Offices_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Offices" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Guests_Persons_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Persons" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Invitations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Invitations" PRIMARY KEY AUTOINCREMENT,
    "CommemorationId" INTEGER NOT NULL,
    "TextVi" TEXT NULL,
    "TextEn" TEXT NULL,
    "Signer" TEXT NULL,
    "SignerTitle" TEXT NULL,
    "SignerTitleEn" TEXT NULL,
    "ChairVi" TEXT NULL,
    "ChairEn" TEXT NULL,
    "DressVi" TEXT NULL,
    "DressEn" TEXT NULL,
    "AskAt" TEXT NULL,
    "ThanksVi" TEXT NULL,
    "ThanksEn" TEXT NULL,
    "AnswerBy" TEXT NULL,
    "RemindDaysText" TEXT NOT NULL,
    "Capacity" INTEGER NULL,
    "PartnerZone" TEXT NULL,
    "PaperId" INTEGER NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Invitations_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitations_OutgoingPapers_PaperId" FOREIGN KEY ("PaperId") REFERENCES "OutgoingPapers" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Letters" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Letters" PRIMARY KEY AUTOINCREMENT,
    "CommemorationId" INTEGER NOT NULL,
    "PartnerId" INTEGER NULL,
    "Addressee" TEXT NOT NULL,
    "AddresseeEn" TEXT NULL,
    "AddresseeOwn" TEXT NULL,
    "Language" TEXT NOT NULL,
    "ForeignLanguage" TEXT NOT NULL DEFAULT 'en',
    "HeadingVi" TEXT NULL,
    "HeadingEn" TEXT NULL,
    "OpeningEn" TEXT NULL,
    "BodyVi" TEXT NULL,
    "BodyEn" TEXT NULL,
    "Signer" TEXT NULL,
    "SignerTitle" TEXT NULL,
    "SignerTitleEn" TEXT NULL,
    "DatedOn" TEXT NULL,
    "Status" TEXT NOT NULL,
    "ApprovedByName" TEXT NULL,
    "ApprovedAt" TEXT NULL,
    "SentByName" TEXT NULL,
    "SentAt" TEXT NULL,
    "UnverifiedConfirmedBy" TEXT NULL,
    "UnverifiedConfirmedAt" TEXT NULL,
    "UnverifiedConfirmedFor" TEXT NULL,
    "Version" INTEGER NOT NULL,
    "RoundId" INTEGER NULL,
    "ContactId" INTEGER NULL,
    "Channel" TEXT NOT NULL DEFAULT 'Post',
    "Email" TEXT NULL,
    "PostalAddress" TEXT NULL,
    "Subject" TEXT NULL,
    "GreetingKey" TEXT NULL,
    "Repeat" INTEGER NOT NULL,
    "RepeatConfirmedBy" TEXT NULL,
    "OwnFileId" INTEGER NULL,
    "SentFileId" INTEGER NULL,
    CONSTRAINT "FK_Letters_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Letters_Contacts_ContactId" FOREIGN KEY ("ContactId") REFERENCES "Contacts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Letters_GreetingRounds_RoundId" FOREIGN KEY ("RoundId") REFERENCES "GreetingRounds" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Letters_Partners_PartnerId" FOREIGN KEY ("PartnerId") REFERENCES "Partners" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Letters_StoredFiles_OwnFileId" FOREIGN KEY ("OwnFileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Letters_StoredFiles_SentFileId" FOREIGN KEY ("SentFileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Pickups" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Pickups" PRIMARY KEY AUTOINCREMENT,
    "CommemorationId" INTEGER NOT NULL,
    "Day" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "Whom" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "Escort" TEXT NOT NULL,
    "EscortPhone" TEXT NULL,
    "Vehicle" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Pickups_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PreparationTasks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PreparationTasks" PRIMARY KEY AUTOINCREMENT,
    "CommemorationId" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    "Offset" INTEGER NULL,
    "DueOn" TEXT NOT NULL,
    "Order" INTEGER NOT NULL,
    "OwnerUserId" TEXT NULL,
    "OwnerAgencyId" INTEGER NULL,
    "DoneAt" TEXT NULL,
    "DoneByName" TEXT NULL,
    "Evidence" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_PreparationTasks_Agencies_OwnerAgencyId" FOREIGN KEY ("OwnerAgencyId") REFERENCES "Agencies" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PreparationTasks_AspNetUsers_OwnerUserId" FOREIGN KEY ("OwnerUserId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PreparationTasks_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ReportCallProgramme" (
    "ReportCallId" INTEGER NOT NULL,
    "ProgrammeId" INTEGER NOT NULL,
    "Title" TEXT NOT NULL,
    CONSTRAINT "PK_ReportCallProgramme" PRIMARY KEY ("ReportCallId", "ProgrammeId"),
    CONSTRAINT "FK_ReportCallProgramme_ReportCalls_ReportCallId" FOREIGN KEY ("ReportCallId") REFERENCES "ReportCalls" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Reports" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Reports" PRIMARY KEY AUTOINCREMENT,
    "CallId" INTEGER NOT NULL,
    "AssociationId" INTEGER NULL,
    "AgencyId" INTEGER NULL,
    "UnitName" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Summary" TEXT NULL,
    "Requests" TEXT NULL,
    "Channel" TEXT NOT NULL,
    "ReceivedOn" TEXT NULL,
    "SentAt" TEXT NULL,
    "SentById" TEXT NULL,
    "SentByName" TEXT NULL,
    "IsLate" INTEGER NOT NULL,
    "ReturnReason" TEXT NULL,
    "AcceptedAt" TEXT NULL,
    "AcceptedByName" TEXT NULL,
    "ChangedAt" TEXT NULL,
    "ChangedByName" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Reports_Agencies_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agencies" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Reports_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Reports_ReportCalls_CallId" FOREIGN KEY ("CallId") REFERENCES "ReportCalls" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ActivityAnniversary" (
    "ActivityId" INTEGER NOT NULL,
    "AnniversaryId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    CONSTRAINT "PK_ActivityAnniversary" PRIMARY KEY ("ActivityId", "AnniversaryId"),
    CONSTRAINT "FK_ActivityAnniversary_Activities_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "Activities" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ActivityAnniversary_Anniversaries_AnniversaryId" FOREIGN KEY ("AnniversaryId") REFERENCES "Anniversaries" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ActivityAssignment" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ActivityAssignment" PRIMARY KEY AUTOINCREMENT,
    "ActivityId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Verb" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "AgencyId" INTEGER NULL,
    "AssociationId" INTEGER NULL,
    CONSTRAINT "FK_ActivityAssignment_Activities_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "Activities" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ActivityAssignment_Agencies_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agencies" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ActivityAssignment_Associations_AssociationId" FOREIGN KEY ("AssociationId") REFERENCES "Associations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ActivityCommemoration" (
    "ActivityId" INTEGER NOT NULL,
    "CommemorationId" INTEGER NOT NULL,
    CONSTRAINT "PK_ActivityCommemoration" PRIMARY KEY ("ActivityId", "CommemorationId"),
    CONSTRAINT "FK_ActivityCommemoration_Activities_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "Activities" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ActivityCommemoration_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ActivityEvidence" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ActivityEvidence" PRIMARY KEY AUTOINCREMENT,
    "ActivityId" INTEGER NOT NULL,
    "FileId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "ContentType" TEXT NOT NULL,
    "Length" INTEGER NOT NULL,
    "Caption" TEXT NULL,
    "AddedAt" TEXT NOT NULL,
    "AddedByName" TEXT NOT NULL,
    CONSTRAINT "FK_ActivityEvidence_Activities_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "Activities" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ActivityEvidence_StoredFiles_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFiles" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Arrival" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Arrival" PRIMARY KEY AUTOINCREMENT,
    "GuestId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "IsPresent" INTEGER NOT NULL,
    "With" INTEGER NOT NULL,
    "At" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    CONSTRAINT "FK_Arrival_Guests_GuestId" FOREIGN KEY ("GuestId") REFERENCES "Guests" ("Id") ON DELETE CASCADE
);


CREATE TABLE "GuestAnswers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GuestAnswers" PRIMARY KEY AUTOINCREMENT,
    "GuestId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "ComingWith" INTEGER NOT NULL,
    "Manner" TEXT NOT NULL,
    "SaidAt" TEXT NOT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "Sequence" INTEGER NULL,
    "Stood" INTEGER NOT NULL,
    "ByName" TEXT NULL,
    "Note" TEXT NULL,
    "Key" TEXT NOT NULL,
    CONSTRAINT "FK_GuestAnswers_Guests_GuestId" FOREIGN KEY ("GuestId") REFERENCES "Guests" ("Id") ON DELETE CASCADE
);


CREATE TABLE "GuestLinks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GuestLinks" PRIMARY KEY AUTOINCREMENT,
    "GuestId" INTEGER NOT NULL,
    "Hash" BLOB NOT NULL,
    "CreatedAt" TEXT NOT NULL,
    CONSTRAINT "FK_GuestLinks_Guests_GuestId" FOREIGN KEY ("GuestId") REFERENCES "Guests" ("Id") ON DELETE CASCADE
);


CREATE TABLE "GuestMessages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GuestMessages" PRIMARY KEY AUTOINCREMENT,
    "GuestId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "IsOnPaper" INTEGER NOT NULL,
    "Sequence" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "ByName" TEXT NOT NULL,
    CONSTRAINT "FK_GuestMessages_Guests_GuestId" FOREIGN KEY ("GuestId") REFERENCES "Guests" ("Id") ON DELETE CASCADE
);


CREATE TABLE "GuestNeeds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_GuestNeeds" PRIMARY KEY AUTOINCREMENT,
    "GuestId" INTEGER NOT NULL,
    "Diet" TEXT NULL,
    "Access" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_GuestNeeds_Guests_GuestId" FOREIGN KEY ("GuestId") REFERENCES "Guests" ("Id") ON DELETE CASCADE
);


CREATE TABLE "StrangeAnswers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StrangeAnswers" PRIMARY KEY AUTOINCREMENT,
    "CommemorationId" INTEGER NULL,
    "GuestId" INTEGER NULL,
    "Reason" TEXT NOT NULL,
    "Sender" TEXT NULL,
    "Attendee" TEXT NULL,
    "Subject" TEXT NULL,
    "Answer" TEXT NOT NULL,
    "Sequence" INTEGER NULL,
    "SaidAt" TEXT NULL,
    "ReceivedAt" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "DecidedAt" TEXT NULL,
    "DecidedBy" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_StrangeAnswers_Commemorations_CommemorationId" FOREIGN KEY ("CommemorationId") REFERENCES "Commemorations" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StrangeAnswers_Guests_GuestId" FOREIGN KEY ("GuestId") REFERENCES "Guests" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Difficulties" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Difficulties" PRIMARY KEY AUTOINCREMENT,
    "ReportId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "AddressedTo" TEXT NULL,
    "State" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "AnsweredOn" TEXT NULL,
    "AnsweredBy" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_Difficulties_Reports_ReportId" FOREIGN KEY ("ReportId") REFERENCES "Reports" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ReportEntry" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReportEntry" PRIMARY KEY AUTOINCREMENT,
    "ReportId" INTEGER NOT NULL,
    "Order" INTEGER NOT NULL,
    "ActivityId" INTEGER NULL,
    "ActivityText" TEXT NOT NULL,
    "SeenVersion" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Result" TEXT NULL,
    "People" INTEGER NULL,
    "Delegations" INTEGER NULL,
    "Sum" INTEGER NULL,
    CONSTRAINT "FK_ReportEntry_Activities_ActivityId" FOREIGN KEY ("ActivityId") REFERENCES "Activities" ("Id") ON DELETE SET NULL,
    CONSTRAINT "FK_ReportEntry_Reports_ReportId" FOREIGN KEY ("ReportId") REFERENCES "Reports" ("Id") ON DELETE CASCADE
);


CREATE UNIQUE INDEX "IX_ActChanges_ActId_Entity_RecordId" ON "ActChanges" ("ActId", "Entity", "RecordId");


CREATE INDEX "IX_Activities_CopiedFromId" ON "Activities" ("CopiedFromId");


CREATE INDEX "IX_Activities_DueOn" ON "Activities" ("DueOn");


CREATE INDEX "IX_Activities_ProgrammeId" ON "Activities" ("ProgrammeId");


CREATE INDEX "IX_Activities_SectionId" ON "Activities" ("SectionId");


CREATE INDEX "IX_ActivityAnniversary_AnniversaryId" ON "ActivityAnniversary" ("AnniversaryId");


CREATE INDEX "IX_ActivityAssignment_ActivityId" ON "ActivityAssignment" ("ActivityId");


CREATE INDEX "IX_ActivityAssignment_AgencyId" ON "ActivityAssignment" ("AgencyId");


CREATE INDEX "IX_ActivityAssignment_AssociationId" ON "ActivityAssignment" ("AssociationId");


CREATE INDEX "IX_ActivityCommemoration_CommemorationId" ON "ActivityCommemoration" ("CommemorationId");


CREATE INDEX "IX_ActivityEvidence_ActivityId" ON "ActivityEvidence" ("ActivityId");


CREATE INDEX "IX_ActivityEvidence_FileId" ON "ActivityEvidence" ("FileId");


CREATE INDEX "IX_Acts_AssociationId" ON "Acts" ("AssociationId");


CREATE INDEX "IX_Acts_At" ON "Acts" ("At");


CREATE INDEX "IX_AdministrativeUnits_Code" ON "AdministrativeUnits" ("Code");


CREATE INDEX "IX_AdministrativeUnits_ParentId" ON "AdministrativeUnits" ("ParentId");


CREATE UNIQUE INDEX "IX_Agencies_Name" ON "Agencies" ("Name");


CREATE INDEX "IX_Agencies_SuccessorId" ON "Agencies" ("SuccessorId");


CREATE INDEX "IX_AgendaItems_CommemorationId" ON "AgendaItems" ("CommemorationId");


CREATE INDEX "IX_AgreementDuties_AgreementId" ON "AgreementDuties" ("AgreementId");


CREATE INDEX "IX_AgreementDuties_DueOn" ON "AgreementDuties" ("DueOn");


CREATE INDEX "IX_AgreementFiles_AgreementId" ON "AgreementFiles" ("AgreementId");


CREATE INDEX "IX_AgreementFiles_FileId" ON "AgreementFiles" ("FileId");


CREATE INDEX "IX_AgreementParty_AgreementId" ON "AgreementParty" ("AgreementId");


CREATE INDEX "IX_AgreementParty_PartnerId" ON "AgreementParty" ("PartnerId");


CREATE INDEX "IX_AgreementParty_UnitId" ON "AgreementParty" ("UnitId");


CREATE INDEX "IX_Agreements_EndsOn" ON "Agreements" ("EndsOn");


CREATE INDEX "IX_Agreements_OwnerId" ON "Agreements" ("OwnerId");


CREATE INDEX "IX_Agreements_SearchName" ON "Agreements" ("SearchName");


CREATE INDEX "IX_AgreementStep_AgreementId" ON "AgreementStep" ("AgreementId");


CREATE INDEX "IX_Anniversaries_AssociationId" ON "Anniversaries" ("AssociationId");


CREATE INDEX "IX_Anniversaries_CountryIso2" ON "Anniversaries" ("CountryIso2");


CREATE UNIQUE INDEX "IX_Anniversaries_Key" ON "Anniversaries" ("Key");


CREATE INDEX "IX_Anniversaries_PartnerId" ON "Anniversaries" ("PartnerId");


CREATE INDEX "IX_Anniversaries_SearchName" ON "Anniversaries" ("SearchName");


CREATE UNIQUE INDEX "IX_AnniversaryNotice_AnniversaryId_Year_Kind" ON "AnniversaryNotice" ("AnniversaryId", "Year", "Kind");


CREATE INDEX "IX_Arrival_GuestId" ON "Arrival" ("GuestId");


CREATE UNIQUE INDEX "IX_Arrival_Key" ON "Arrival" ("Key");


CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");


CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");


CREATE INDEX "EmailIndex" ON "AspNetUsers" ("NormalizedEmail");


CREATE UNIQUE INDEX "UserNameIndex" ON "AspNetUsers" ("NormalizedUserName");


CREATE INDEX "IX_Assignment_AgencyId" ON "Assignment" ("AgencyId");


CREATE UNIQUE INDEX "IX_Assignment_CommemorationId_AgencyId_Verb" ON "Assignment" ("CommemorationId", "AgencyId", "Verb");


CREATE INDEX "IX_AssociationName_AssociationId" ON "AssociationName" ("AssociationId");


CREATE INDEX "IX_AssociationParent_AssociationId" ON "AssociationParent" ("AssociationId");


CREATE INDEX "IX_AssociationParent_ParentId" ON "AssociationParent" ("ParentId");


CREATE INDEX "IX_AssociationPlace_AssociationId" ON "AssociationPlace" ("AssociationId");


CREATE INDEX "IX_AssociationPlace_UnitId" ON "AssociationPlace" ("UnitId");


CREATE INDEX "IX_Associations_CountryIso2" ON "Associations" ("CountryIso2");


CREATE UNIQUE INDEX "IX_Associations_ParentId_Name" ON "Associations" ("ParentId", "Name");


CREATE INDEX "IX_Associations_UnitId" ON "Associations" ("UnitId");


CREATE INDEX "IX_AuditEntries_At" ON "AuditEntries" ("At");


CREATE INDEX "IX_AuditEntries_Entity_EntityId" ON "AuditEntries" ("Entity", "EntityId");


CREATE INDEX "IX_BlocMember_BlocId" ON "BlocMember" ("BlocId");


CREATE INDEX "IX_BlocMember_CountryIso2" ON "BlocMember" ("CountryIso2");


CREATE UNIQUE INDEX "IX_Blocs_Key" ON "Blocs" ("Key");


CREATE UNIQUE INDEX "IX_CalendarPresences_AssociationId_Kind_RecordId_PartnerId" ON "CalendarPresences" ("AssociationId", "Kind", "RecordId", "PartnerId");


CREATE UNIQUE INDEX "IX_Channels_PartnerId_Kind_Value" ON "Channels" ("PartnerId", "Kind", "Value");


CREATE INDEX "IX_Commemorations_AnniversaryId" ON "Commemorations" ("AnniversaryId");


CREATE INDEX "IX_Commemorations_Date" ON "Commemorations" ("Date");


CREATE UNIQUE INDEX "IX_Commemorations_OwnerId_AnniversaryId_Year_Form" ON "Commemorations" ("OwnerId", "AnniversaryId", "Year", "Form");


CREATE INDEX "IX_Commemorations_OwnerUserId" ON "Commemorations" ("OwnerUserId");


CREATE INDEX "IX_CommemorationStep_CommemorationId" ON "CommemorationStep" ("CommemorationId");


CREATE UNIQUE INDEX "IX_Congress_AssociationId_Kind_Ordinal" ON "Congress" ("AssociationId", "Kind", "Ordinal");


CREATE UNIQUE INDEX "IX_CongressPaper_CongressId_Kind" ON "CongressPaper" ("CongressId", "Kind");


CREATE INDEX "IX_CongressVote_CongressId" ON "CongressVote" ("CongressId");


CREATE UNIQUE INDEX "IX_ConsentNotices_Edition" ON "ConsentNotices" ("Edition");


CREATE INDEX "IX_Consents_FileId" ON "Consents" ("FileId");


CREATE INDEX "IX_Consents_PersonId" ON "Consents" ("PersonId");


CREATE INDEX "IX_Contacts_OfficeId" ON "Contacts" ("OfficeId");


CREATE INDEX "IX_Contacts_PartnerId" ON "Contacts" ("PartnerId");


CREATE INDEX "IX_Contacts_SearchName" ON "Contacts" ("SearchName");


CREATE INDEX "IX_CoverPapers_PaperId" ON "CoverPapers" ("PaperId");


CREATE UNIQUE INDEX "IX_CoverPapers_ProgrammeId_Kind_Round" ON "CoverPapers" ("ProgrammeId", "Kind", "Round");


CREATE INDEX "IX_DeliveryFailures_Address" ON "DeliveryFailures" ("Address");


CREATE UNIQUE INDEX "IX_DeliveryFailures_Key" ON "DeliveryFailures" ("Key");


CREATE INDEX "IX_Difficulties_ReportId" ON "Difficulties" ("ReportId");


CREATE INDEX "IX_Difficulties_State" ON "Difficulties" ("State");


CREATE UNIQUE INDEX "IX_DuplicatePairs_FirstId_SecondId" ON "DuplicatePairs" ("FirstId", "SecondId");


CREATE INDEX "IX_DuplicatePairs_SecondId" ON "DuplicatePairs" ("SecondId");


CREATE INDEX "IX_DuplicatePairs_State_Score" ON "DuplicatePairs" ("State", "Score");


CREATE UNIQUE INDEX "IX_ExportLayouts_AssociationId_Name" ON "ExportLayouts" ("AssociationId", "Name");


CREATE UNIQUE INDEX "IX_FeedNotices_SubscriptionId_Uid_Sequence" ON "FeedNotices" ("SubscriptionId", "Uid", "Sequence");


CREATE INDEX "IX_FeedSubscriptions_OldTokenHash" ON "FeedSubscriptions" ("OldTokenHash");


CREATE INDEX "IX_FeedSubscriptions_OwnerId" ON "FeedSubscriptions" ("OwnerId");


CREATE UNIQUE INDEX "IX_FeedSubscriptions_PartnerId_Purpose" ON "FeedSubscriptions" ("PartnerId", "Purpose");


CREATE UNIQUE INDEX "IX_FeedSubscriptions_TokenHash" ON "FeedSubscriptions" ("TokenHash");


CREATE INDEX "IX_Grants_AssociationId" ON "Grants" ("AssociationId");


CREATE UNIQUE INDEX "IX_Grants_UserId_AssociationId_Role" ON "Grants" ("UserId", "AssociationId", "Role");


CREATE UNIQUE INDEX "IX_GreetingRounds_FormKey" ON "GreetingRounds" ("FormKey");


CREATE INDEX "IX_GreetingRounds_OwnerId_Status" ON "GreetingRounds" ("OwnerId", "Status");


CREATE UNIQUE INDEX "IX_GreetingTexts_IdentityKey" ON "GreetingTexts" ("IdentityKey");


CREATE INDEX "IX_GreetingTexts_OwnerId" ON "GreetingTexts" ("OwnerId");


CREATE INDEX "IX_GuestAnswers_GuestId" ON "GuestAnswers" ("GuestId");


CREATE UNIQUE INDEX "IX_GuestAnswers_Key" ON "GuestAnswers" ("Key");


CREATE INDEX "IX_GuestLinks_GuestId" ON "GuestLinks" ("GuestId");


CREATE UNIQUE INDEX "IX_GuestLinks_Hash" ON "GuestLinks" ("Hash");


CREATE INDEX "IX_GuestMessages_GuestId" ON "GuestMessages" ("GuestId");


CREATE UNIQUE INDEX "IX_GuestMessages_Key" ON "GuestMessages" ("Key");


CREATE UNIQUE INDEX "IX_GuestNeeds_GuestId" ON "GuestNeeds" ("GuestId");


CREATE UNIQUE INDEX "IX_Guests_CommemorationId_IdentityKey" ON "Guests" ("CommemorationId", "IdentityKey");


CREATE INDEX "IX_Guests_CommemorationId_Precedence_SortName" ON "Guests" ("CommemorationId", "Precedence", "SortName");


CREATE INDEX "IX_Guests_ContactId" ON "Guests" ("ContactId");


CREATE INDEX "IX_Guests_IdentityKey" ON "Guests" ("IdentityKey");


CREATE INDEX "IX_Guests_InvitedAs" ON "Guests" ("InvitedAs");


CREATE INDEX "IX_Guests_OfficeId" ON "Guests" ("OfficeId");


CREATE INDEX "IX_Guests_PersonId" ON "Guests" ("PersonId");


CREATE INDEX "IX_Holdings_CongressId" ON "Holdings" ("CongressId");


CREATE INDEX "IX_Holdings_PersonId" ON "Holdings" ("PersonId");


CREATE UNIQUE INDEX "IX_Holdings_SeatId_PersonId_From" ON "Holdings" ("SeatId", "PersonId", "From");


CREATE UNIQUE INDEX "IX_ImportMappings_AssociationId_Fingerprint" ON "ImportMappings" ("AssociationId", "Fingerprint");


CREATE UNIQUE INDEX "IX_ImportRows_ImportId_Number" ON "ImportRows" ("ImportId", "Number");


CREATE INDEX "IX_ImportRows_ImportId_NumberKey" ON "ImportRows" ("ImportId", "NumberKey");


CREATE INDEX "IX_ImportRows_ImportId_PersonKey" ON "ImportRows" ("ImportId", "PersonKey");


CREATE INDEX "IX_ImportRows_ImportId_State_Outcome_Choice" ON "ImportRows" ("ImportId", "State", "Outcome", "Choice");


CREATE INDEX "IX_Imports_ActId" ON "Imports" ("ActId");


CREATE INDEX "IX_Imports_AssociationId" ON "Imports" ("AssociationId");


CREATE INDEX "IX_Imports_At" ON "Imports" ("At");


CREATE INDEX "IX_Imports_FileId" ON "Imports" ("FileId");


CREATE UNIQUE INDEX "IX_Imports_Key" ON "Imports" ("Key");


CREATE UNIQUE INDEX "IX_Invitations_CommemorationId" ON "Invitations" ("CommemorationId");


CREATE INDEX "IX_Invitations_PaperId" ON "Invitations" ("PaperId");


CREATE UNIQUE INDEX "IX_JobRuns_Job_Day" ON "JobRuns" ("Job", "Day");


CREATE UNIQUE INDEX "IX_LabelSheets_Name" ON "LabelSheets" ("Name");


CREATE INDEX "IX_LegalBasis_ProgrammeId" ON "LegalBasis" ("ProgrammeId");


CREATE UNIQUE INDEX "IX_LegalDocuments_IdentityKey" ON "LegalDocuments" ("IdentityKey");


CREATE INDEX "IX_LegalDocuments_NumberKey" ON "LegalDocuments" ("NumberKey");


CREATE UNIQUE INDEX "IX_LegalLimits_Name_ValidFrom" ON "LegalLimits" ("Name", "ValidFrom");


CREATE UNIQUE INDEX "IX_LegalReplacement_NewerId_OlderId" ON "LegalReplacement" ("NewerId", "OlderId");


CREATE INDEX "IX_LegalReplacement_OlderId" ON "LegalReplacement" ("OlderId");


CREATE INDEX "IX_Letters_CommemorationId" ON "Letters" ("CommemorationId");


CREATE INDEX "IX_Letters_ContactId" ON "Letters" ("ContactId");


CREATE UNIQUE INDEX "IX_Letters_GreetingKey" ON "Letters" ("GreetingKey");


CREATE INDEX "IX_Letters_OwnFileId" ON "Letters" ("OwnFileId");


CREATE INDEX "IX_Letters_PartnerId" ON "Letters" ("PartnerId");


CREATE INDEX "IX_Letters_RoundId" ON "Letters" ("RoundId");


CREATE INDEX "IX_Letters_SentAt" ON "Letters" ("SentAt");


CREATE INDEX "IX_Letters_SentFileId" ON "Letters" ("SentFileId");


CREATE INDEX "IX_Licences_ExpiresOn" ON "Licences" ("ExpiresOn");


CREATE UNIQUE INDEX "IX_Licences_PartnerId_Kind_Number" ON "Licences" ("PartnerId", "Kind", "Number");


CREATE INDEX "IX_LifeStep_AssociationId" ON "LifeStep" ("AssociationId");


CREATE INDEX "IX_LifeStep_OtherId" ON "LifeStep" ("OtherId");


CREATE INDEX "IX_MailSubscriptions_FeedSubscriptionId" ON "MailSubscriptions" ("FeedSubscriptionId");


CREATE UNIQUE INDEX "IX_MailSubscriptions_Key" ON "MailSubscriptions" ("Key");


CREATE INDEX "IX_MailSubscriptions_OwnerId" ON "MailSubscriptions" ("OwnerId");


CREATE UNIQUE INDEX "IX_MailSubscriptions_Secret" ON "MailSubscriptions" ("Secret");


CREATE INDEX "IX_MemberCards_AssociationId" ON "MemberCards" ("AssociationId");


CREATE INDEX "IX_MemberCards_PersonId_AssociationId" ON "MemberCards" ("PersonId", "AssociationId");


CREATE UNIQUE INDEX "IX_MemberCards_Token" ON "MemberCards" ("Token");


CREATE UNIQUE INDEX "IX_MemberCards_TokenHash" ON "MemberCards" ("TokenHash");


CREATE UNIQUE INDEX "IX_MemberCategories_Name" ON "MemberCategories" ("Name");


CREATE INDEX "IX_MembershipCategory_CategoryId" ON "MembershipCategory" ("CategoryId");


CREATE UNIQUE INDEX "IX_MembershipCategory_MembershipId_CategoryId" ON "MembershipCategory" ("MembershipId", "CategoryId");


CREATE INDEX "IX_Memberships_AssociationId_Class_From_To" ON "Memberships" ("AssociationId", "Class", "From", "To");


CREATE INDEX "IX_Memberships_AssociationId_SortName" ON "Memberships" ("AssociationId", "SortName");


CREATE INDEX "IX_Memberships_CategorySet_From_To_AssociationId" ON "Memberships" ("CategorySet", "From", "To", "AssociationId");


CREATE INDEX "IX_Memberships_FromYear_From_To_AssociationId" ON "Memberships" ("FromYear", "From", "To", "AssociationId");


CREATE INDEX "IX_Memberships_Number" ON "Memberships" ("Number");


CREATE INDEX "IX_Memberships_OfKind_OfGender_OfBirthYear_From_To_AssociationId" ON "Memberships" ("OfKind", "OfGender", "OfBirthYear", "From", "To", "AssociationId");


CREATE INDEX "IX_Memberships_PersonId" ON "Memberships" ("PersonId", "AssociationId", "To", "From");


CREATE UNIQUE INDEX "IX_Memberships_PersonId_AssociationId" ON "Memberships" ("PersonId", "AssociationId") WHERE [To] IS NULL;


CREATE INDEX "IX_Memberships_SortName" ON "Memberships" ("SortName");


CREATE INDEX "IX_Offices_Precedence" ON "Offices" ("Precedence");


CREATE UNIQUE INDEX "IX_Offices_SearchName" ON "Offices" ("SearchName");


CREATE UNIQUE INDEX "IX_Outbox_Key" ON "Outbox" ("Key");


CREATE INDEX "IX_Outbox_State_NextAttemptAt" ON "Outbox" ("State", "NextAttemptAt");


CREATE INDEX "IX_OutboxAttachments_FileId" ON "OutboxAttachments" ("FileId");


CREATE UNIQUE INDEX "IX_OutgoingPapers_OwnerId_Symbol_Year_Value" ON "OutgoingPapers" ("OwnerId", "Symbol", "Year", "Value");


CREATE INDEX "IX_OutgoingPapers_PdfId" ON "OutgoingPapers" ("PdfId");


CREATE INDEX "IX_OutgoingPapers_ProgrammeId" ON "OutgoingPapers" ("ProgrammeId");


CREATE INDEX "IX_OutgoingPapers_WordId" ON "OutgoingPapers" ("WordId");


CREATE UNIQUE INDEX "IX_PaperProfiles_Key" ON "PaperProfiles" ("Key");


CREATE INDEX "IX_PaperProfiles_OwnerId" ON "PaperProfiles" ("OwnerId");


CREATE UNIQUE INDEX "IX_PartnerEvents_PartnerId_On_Kind_Title" ON "PartnerEvents" ("PartnerId", "On", "Kind", "Title");


CREATE INDEX "IX_Partners_BlocId" ON "Partners" ("BlocId");


CREATE INDEX "IX_Partners_CountryIso2" ON "Partners" ("CountryIso2");


CREATE INDEX "IX_Partners_MergedIntoId" ON "Partners" ("MergedIntoId");


CREATE UNIQUE INDEX "IX_Partners_OwnerId_IdentityKey" ON "Partners" ("OwnerId", "IdentityKey");


CREATE INDEX "IX_Partners_PostalCountryIso2" ON "Partners" ("PostalCountryIso2");


CREATE INDEX "IX_Partners_SearchName" ON "Partners" ("SearchName");


CREATE INDEX "IX_Partners_SortName" ON "Partners" ("SortName");


CREATE INDEX "IX_PersonName_PersonId" ON "PersonName" ("PersonId");


CREATE INDEX "IX_Persons_BirthYear_SortName" ON "Persons" ("BirthYear", "SortName");


CREATE INDEX "IX_Persons_CountryIso2" ON "Persons" ("CountryIso2");


CREATE INDEX "IX_Persons_Email" ON "Persons" ("Email");


CREATE UNIQUE INDEX "IX_Persons_EntryKey" ON "Persons" ("EntryKey");


CREATE INDEX "IX_Persons_MergedIntoId" ON "Persons" ("MergedIntoId");


CREATE INDEX "IX_Persons_PhoneKey" ON "Persons" ("PhoneKey");


CREATE INDEX "IX_Persons_ProvinceId" ON "Persons" ("ProvinceId");


CREATE INDEX "IX_Persons_RepresentativeId" ON "Persons" ("RepresentativeId");


CREATE INDEX "IX_Persons_SearchName_BirthYear" ON "Persons" ("SearchName", "BirthYear");


CREATE INDEX "IX_Persons_SortName" ON "Persons" ("SortName");


CREATE INDEX "IX_Persons_WardId" ON "Persons" ("WardId");


CREATE INDEX "IX_Pickups_CommemorationId" ON "Pickups" ("CommemorationId");


CREATE INDEX "IX_PreparationTasks_CommemorationId" ON "PreparationTasks" ("CommemorationId");


CREATE INDEX "IX_PreparationTasks_DueOn" ON "PreparationTasks" ("DueOn");


CREATE INDEX "IX_PreparationTasks_OwnerAgencyId" ON "PreparationTasks" ("OwnerAgencyId");


CREATE INDEX "IX_PreparationTasks_OwnerUserId" ON "PreparationTasks" ("OwnerUserId");


CREATE UNIQUE INDEX "IX_Programmes_AmendsId" ON "Programmes" ("AmendsId");


CREATE INDEX "IX_Programmes_OwnerId_Year" ON "Programmes" ("OwnerId", "Year");


CREATE INDEX "IX_Programmes_RenewedFromId" ON "Programmes" ("RenewedFromId");


CREATE INDEX "IX_Programmes_SourceFileId" ON "Programmes" ("SourceFileId");


CREATE INDEX "IX_ProgrammeSections_ParentId" ON "ProgrammeSections" ("ParentId");


CREATE INDEX "IX_ProgrammeSections_ProgrammeId" ON "ProgrammeSections" ("ProgrammeId");


CREATE INDEX "IX_ProgrammeStep_ProgrammeId" ON "ProgrammeStep" ("ProgrammeId");


CREATE INDEX "IX_ProgrammeSubmissions_ProgrammeId" ON "ProgrammeSubmissions" ("ProgrammeId");


CREATE UNIQUE INDEX "IX_ReferenceUpdates_File_Key_Hash" ON "ReferenceUpdates" ("File", "Key", "Hash");


CREATE UNIQUE INDEX "IX_ReminderRules_Target_Kind" ON "ReminderRules" ("Target", "Kind");


CREATE UNIQUE INDEX "IX_Reminders_RuleId_DaysBefore_Target_TargetId_RecipientId_ReferenceDate" ON "Reminders" ("RuleId", "DaysBefore", "Target", "TargetId", "RecipientId", "ReferenceDate");


CREATE INDEX "IX_Reminders_Target_TargetId" ON "Reminders" ("Target", "TargetId");


CREATE INDEX "IX_ReportCalls_LastDay" ON "ReportCalls" ("LastDay");


CREATE UNIQUE INDEX "IX_ReportCalls_OwnerId_Year_Period" ON "ReportCalls" ("OwnerId", "Year", "Period");


CREATE INDEX "IX_ReportCalls_PaperId" ON "ReportCalls" ("PaperId");


CREATE INDEX "IX_ReportEntry_ActivityId" ON "ReportEntry" ("ActivityId");


CREATE UNIQUE INDEX "IX_ReportEntry_ReportId_ActivityId" ON "ReportEntry" ("ReportId", "ActivityId");


CREATE INDEX "IX_Reports_AgencyId" ON "Reports" ("AgencyId");


CREATE INDEX "IX_Reports_AssociationId" ON "Reports" ("AssociationId");


CREATE UNIQUE INDEX "IX_Reports_CallId_AgencyId" ON "Reports" ("CallId", "AgencyId");


CREATE UNIQUE INDEX "IX_Reports_CallId_AssociationId" ON "Reports" ("CallId", "AssociationId");


CREATE UNIQUE INDEX "IX_SavedLists_AssociationId_Name" ON "SavedLists" ("AssociationId", "Name");


CREATE UNIQUE INDEX "IX_Seats_AssociationId_Body_Title" ON "Seats" ("AssociationId", "Body", "Title");


CREATE INDEX "IX_SeatSize_SeatId_From" ON "SeatSize" ("SeatId", "From");


CREATE INDEX "IX_SensitiveData_AssociationId" ON "SensitiveData" ("AssociationId");


CREATE INDEX "IX_SensitiveData_KeptUntil" ON "SensitiveData" ("KeptUntil");


CREATE INDEX "IX_SensitiveData_PersonId" ON "SensitiveData" ("PersonId");


CREATE INDEX "IX_SetAsides_AnniversaryId" ON "SetAsides" ("AnniversaryId");


CREATE UNIQUE INDEX "IX_SetAsides_OwnerId_AnniversaryId_Year" ON "SetAsides" ("OwnerId", "AnniversaryId", "Year");


CREATE INDEX "IX_SigningDelegations_OwnerId_From" ON "SigningDelegations" ("OwnerId", "From");


CREATE INDEX "IX_SigningDelegations_UserId" ON "SigningDelegations" ("UserId");


CREATE INDEX "IX_StandingTasks_OwnerId" ON "StandingTasks" ("OwnerId");


CREATE INDEX "IX_StoredFiles_KeptUntil" ON "StoredFiles" ("KeptUntil");


CREATE INDEX "IX_StrangeAnswers_CommemorationId" ON "StrangeAnswers" ("CommemorationId");


CREATE INDEX "IX_StrangeAnswers_DecidedAt" ON "StrangeAnswers" ("DecidedAt");


CREATE INDEX "IX_StrangeAnswers_GuestId" ON "StrangeAnswers" ("GuestId");


CREATE UNIQUE INDEX "IX_StrangeAnswers_Key" ON "StrangeAnswers" ("Key");


CREATE UNIQUE INDEX "IX_TaskTemplates_Form_Title" ON "TaskTemplates" ("Form", "Title");


CREATE UNIQUE INDEX "IX_TermExtension_CongressId_Until" ON "TermExtension" ("CongressId", "Until");


CREATE INDEX "IX_Ties_AssociationId" ON "Ties" ("AssociationId");


CREATE INDEX "IX_Ties_PartnerId" ON "Ties" ("PartnerId");


CREATE INDEX "IX_Ties_UnitId" ON "Ties" ("UnitId");


CREATE UNIQUE INDEX "IX_UnitSuccessions_FromId_ToId" ON "UnitSuccessions" ("FromId", "ToId");


CREATE INDEX "IX_UnitSuccessions_ToId" ON "UnitSuccessions" ("ToId");


CREATE UNIQUE INDEX "IX_UnverifiedPrints_OwnerId_Year_Days" ON "UnverifiedPrints" ("OwnerId", "Year", "Days");


CREATE INDEX "IX_WorkItems_AskedById_Id" ON "WorkItems" ("AskedById", "Id");


CREATE INDEX "IX_WorkItems_State" ON "WorkItems" ("State");


CREATE UNIQUE INDEX "IX_YearlyReports_AssociationId_Year_Kind" ON "YearlyReports" ("AssociationId", "Year", "Kind");


