IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [AuditLog] (
        [Number] bigint NOT NULL IDENTITY,
        [At] datetimeoffset NOT NULL,
        [Actor] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KeyId] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Action] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Subject] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_AuditLog] PRIMARY KEY ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [IdempotencyKeys] (
        [KeyId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IdempotencyKey] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RequestHash] varbinary(32) NOT NULL,
        [Written] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [At] datetimeoffset NOT NULL,
        CONSTRAINT [PK_IdempotencyKeys] PRIMARY KEY ([KeyId], [IdempotencyKey])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Releases] (
        [Number] int NOT NULL,
        [PublishedAt] datetimeoffset NOT NULL,
        [Title] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Notes] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsDemo] bit NOT NULL,
        CONSTRAINT [PK_Releases] PRIMARY KEY ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [WriteMarks] (
        [Id] uniqueidentifier NOT NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_WriteMarks] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Agencies] (
        [Code] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [ShortName] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Kind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Basis] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NamedAs] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MembersComplete] bit NOT NULL,
        [ValidFrom] date NULL,
        [ValidTo] date NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ReleaseNumber] int NULL,
        [Name_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Name_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Note_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Note_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_Agencies] PRIMARY KEY ([Code]),
        CONSTRAINT [FK_Agencies_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [AgencyMembers] (
        [CollectiveCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MemberCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ReleaseNumber] int NULL,
        CONSTRAINT [PK_AgencyMembers] PRIMARY KEY ([CollectiveCode], [MemberCode]),
        CONSTRAINT [FK_AgencyMembers_Agencies_CollectiveCode] FOREIGN KEY ([CollectiveCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_AgencyMembers_Agencies_MemberCode] FOREIGN KEY ([MemberCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_AgencyMembers_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [AgencyRevisions] (
        [AgencyCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Revision] int NOT NULL,
        [ShortName] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ValidFrom] date NULL,
        [ValidTo] date NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RecordedAt] datetimeoffset NOT NULL,
        [RecordedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DiscardedAt] datetimeoffset NULL,
        [ReleaseNumber] int NULL,
        [Name_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Name_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Note_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Note_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_AgencyRevisions] PRIMARY KEY ([AgencyCode], [Revision]),
        CONSTRAINT [FK_AgencyRevisions_Agencies_AgencyCode] FOREIGN KEY ([AgencyCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_AgencyRevisions_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [AgencySuccessors] (
        [AgencyCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SuccessorCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [ReleaseNumber] int NULL,
        CONSTRAINT [PK_AgencySuccessors] PRIMARY KEY ([AgencyCode], [SuccessorCode]),
        CONSTRAINT [FK_AgencySuccessors_Agencies_AgencyCode] FOREIGN KEY ([AgencyCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_AgencySuccessors_Agencies_SuccessorCode] FOREIGN KEY ([SuccessorCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_AgencySuccessors_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Keys] (
        [Id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Role] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AgencyCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [SecretHash] varbinary(32) NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [CreatedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RevokedAt] datetimeoffset NULL,
        CONSTRAINT [PK_Keys] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Keys_Agencies_AgencyCode] FOREIGN KEY ([AgencyCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [LegalDocuments] (
        [Id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [Number] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Kind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IssuedOn] date NULL,
        [IssuerAgencyCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [ReleaseNumber] int NULL,
        [Issuer_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Issuer_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Note_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Note_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Title_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Title_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_LegalDocuments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_LegalDocuments_Agencies_IssuerAgencyCode] FOREIGN KEY ([IssuerAgencyCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_LegalDocuments_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Plans] (
        [Id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Number] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IssuedOn] date NOT NULL,
        [IssuerCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ImplementsId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [OverallObjectivePath] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReleaseNumber] int NULL,
        [Annex_AttachedTo] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Annex_Columns] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Annex_Label] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Annex_Title_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Annex_Title_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Kind_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Letterhead_Authority] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Letterhead_Motto] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Letterhead_Nation] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Letterhead_NumberLine] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Letterhead_PlaceAndDate] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Preamble_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Preamble_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Signatory_Capacity] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Signatory_Name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Signatory_OnBehalfOf] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Signatory_Position_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Signatory_Position_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Title_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Title_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_Plans] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Plans_Agencies_IssuerCode] FOREIGN KEY ([IssuerCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Plans_LegalDocuments_ImplementsId] FOREIGN KEY ([ImplementsId]) REFERENCES [LegalDocuments] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Plans_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [PeriodClosures] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Year] int NOT NULL,
        [Revision] int NOT NULL,
        [IsClosed] bit NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RecordedAt] datetimeoffset NOT NULL,
        [RecordedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DiscardedAt] datetimeoffset NULL,
        [ReleaseNumber] int NULL,
        CONSTRAINT [PK_PeriodClosures] PRIMARY KEY ([PlanId], [Year], [Revision]),
        CONSTRAINT [FK_PeriodClosures_Plans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [Plans] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_PeriodClosures_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [PreambleCitations] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DocumentId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        CONSTRAINT [PK_PreambleCitations] PRIMARY KEY ([PlanId], [DocumentId]),
        CONSTRAINT [FK_PreambleCitations_LegalDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LegalDocuments] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_PreambleCitations_Plans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [Plans] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Provisions] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Path] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [ParentPath] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [Label] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReleaseNumber] int NULL,
        [Heading_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Heading_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Note_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Note_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Text_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Text_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_Provisions] PRIMARY KEY ([PlanId], [Path]),
        CONSTRAINT [FK_Provisions_Plans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [Plans] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Provisions_Provisions_PlanId_ParentPath] FOREIGN KEY ([PlanId], [ParentPath]) REFERENCES [Provisions] ([PlanId], [Path]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Provisions_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [TaskGroups] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Number] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [ReleaseNumber] int NULL,
        [Title_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Title_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_TaskGroups] PRIMARY KEY ([PlanId], [Number]),
        CONSTRAINT [FK_TaskGroups_Plans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [Plans] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TaskGroups_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Objectives] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Code] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [ProvisionPath] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReleaseNumber] int NULL,
        CONSTRAINT [PK_Objectives] PRIMARY KEY ([PlanId], [Code]),
        CONSTRAINT [FK_Objectives_Plans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [Plans] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Objectives_Provisions_PlanId_ProvisionPath] FOREIGN KEY ([PlanId], [ProvisionPath]) REFERENCES [Provisions] ([PlanId], [Path]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Objectives_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [ProvisionCitations] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProvisionPath] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DocumentId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        CONSTRAINT [PK_ProvisionCitations] PRIMARY KEY ([PlanId], [ProvisionPath], [DocumentId]),
        CONSTRAINT [FK_ProvisionCitations_LegalDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LegalDocuments] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ProvisionCitations_Provisions_PlanId_ProvisionPath] FOREIGN KEY ([PlanId], [ProvisionPath]) REFERENCES [Provisions] ([PlanId], [Path]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [ResponsibleAgencies] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ProvisionPath] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AgencyCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        CONSTRAINT [PK_ResponsibleAgencies] PRIMARY KEY ([PlanId], [ProvisionPath], [AgencyCode]),
        CONSTRAINT [FK_ResponsibleAgencies_Agencies_AgencyCode] FOREIGN KEY ([AgencyCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ResponsibleAgencies_Provisions_PlanId_ProvisionPath] FOREIGN KEY ([PlanId], [ProvisionPath]) REFERENCES [Provisions] ([PlanId], [Path]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Tasks] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Code] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [GroupNumber] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Number] int NOT NULL,
        [LeadText] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CoordinatingText] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReleaseNumber] int NULL,
        [Note_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Note_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Text_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Text_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Timeframe_EndYear] int NULL,
        [Timeframe_Kind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Timeframe_StartYear] int NULL,
        [Timeframe_Text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_Tasks] PRIMARY KEY ([PlanId], [Code]),
        CONSTRAINT [FK_Tasks_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number]),
        CONSTRAINT [FK_Tasks_TaskGroups_PlanId_GroupNumber] FOREIGN KEY ([PlanId], [GroupNumber]) REFERENCES [TaskGroups] ([PlanId], [Number]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Indicators] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Code] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [ObjectiveCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReleaseNumber] int NULL,
        [Name_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Name_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Note_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Note_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Target_BaselineYear] int NULL,
        [Target_Comparator] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [Target_Value] decimal(18,4) NULL,
        [Target_Wording] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Target_Year] int NOT NULL,
        [Unit_Code] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Unit_Name_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Unit_Name_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_Indicators] PRIMARY KEY ([PlanId], [Code]),
        CONSTRAINT [FK_Indicators_Objectives_PlanId_ObjectiveCode] FOREIGN KEY ([PlanId], [ObjectiveCode]) REFERENCES [Objectives] ([PlanId], [Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Indicators_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [TaskAgencies] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TaskCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Role] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AgencyCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        CONSTRAINT [PK_TaskAgencies] PRIMARY KEY ([PlanId], [TaskCode], [Role], [AgencyCode]),
        CONSTRAINT [FK_TaskAgencies_Agencies_AgencyCode] FOREIGN KEY ([AgencyCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TaskAgencies_Tasks_PlanId_TaskCode] FOREIGN KEY ([PlanId], [TaskCode]) REFERENCES [Tasks] ([PlanId], [Code]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [TaskAssessments] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TaskCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Year] int NOT NULL,
        [Revision] int NOT NULL,
        [Status] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Completion] decimal(18,4) NULL,
        [Rationale] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedAt] datetimeoffset NOT NULL,
        [RecordedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [DiscardedAt] datetimeoffset NULL,
        [ReleaseNumber] int NULL,
        CONSTRAINT [PK_TaskAssessments] PRIMARY KEY ([PlanId], [TaskCode], [Year], [Revision]),
        CONSTRAINT [FK_TaskAssessments_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number]),
        CONSTRAINT [FK_TaskAssessments_Tasks_PlanId_TaskCode] FOREIGN KEY ([PlanId], [TaskCode]) REFERENCES [Tasks] ([PlanId], [Code]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [TaskCitations] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TaskCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DocumentId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        CONSTRAINT [PK_TaskCitations] PRIMARY KEY ([PlanId], [TaskCode], [DocumentId]),
        CONSTRAINT [FK_TaskCitations_LegalDocuments_DocumentId] FOREIGN KEY ([DocumentId]) REFERENCES [LegalDocuments] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TaskCitations_Tasks_PlanId_TaskCode] FOREIGN KEY ([PlanId], [TaskCode]) REFERENCES [Tasks] ([PlanId], [Code]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [TaskReports] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TaskCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AgencyCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Year] int NOT NULL,
        [Revision] int NOT NULL,
        [Status] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Completion] decimal(18,4) NULL,
        [Results] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Difficulties] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Proposals] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Outputs] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [StateBudget] decimal(18,4) NULL,
        [OtherSources] decimal(18,4) NULL,
        [Evidence] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SubmittedAt] datetimeoffset NOT NULL,
        [FirstReceivedAt] datetimeoffset NOT NULL,
        [SubmittedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [DiscardedAt] datetimeoffset NULL,
        [ReleaseNumber] int NULL,
        CONSTRAINT [PK_TaskReports] PRIMARY KEY ([PlanId], [TaskCode], [AgencyCode], [Year], [Revision]),
        CONSTRAINT [FK_TaskReports_Agencies_AgencyCode] FOREIGN KEY ([AgencyCode]) REFERENCES [Agencies] ([Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TaskReports_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number]),
        CONSTRAINT [FK_TaskReports_Tasks_PlanId_TaskCode] FOREIGN KEY ([PlanId], [TaskCode]) REFERENCES [Tasks] ([PlanId], [Code]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE TABLE [Observations] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IndicatorCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Year] int NOT NULL,
        [Revision] int NOT NULL,
        [Value] decimal(28,10) NULL,
        [Rank] int NULL,
        [OutOf] int NULL,
        [Accomplished] bit NULL,
        [Note] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Quality] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedAt] datetimeoffset NOT NULL,
        [RecordedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [DiscardedAt] datetimeoffset NULL,
        [ReleaseNumber] int NULL,
        [Source_Publisher] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Source_Title] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Source_Url] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_Observations] PRIMARY KEY ([PlanId], [IndicatorCode], [Year], [Revision]),
        CONSTRAINT [FK_Observations_Indicators_PlanId_IndicatorCode] FOREIGN KEY ([PlanId], [IndicatorCode]) REFERENCES [Indicators] ([PlanId], [Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Observations_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Agencies_ReleaseNumber] ON [Agencies] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_AgencyMembers_MemberCode] ON [AgencyMembers] ([MemberCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_AgencyMembers_ReleaseNumber] ON [AgencyMembers] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_AgencyRevisions_ReleaseNumber] ON [AgencyRevisions] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_AgencySuccessors_ReleaseNumber] ON [AgencySuccessors] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_AgencySuccessors_SuccessorCode] ON [AgencySuccessors] ([SuccessorCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Indicators_PlanId_ObjectiveCode] ON [Indicators] ([PlanId], [ObjectiveCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Indicators_ReleaseNumber] ON [Indicators] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Keys_AgencyCode] ON [Keys] ([AgencyCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_LegalDocuments_IssuerAgencyCode] ON [LegalDocuments] ([IssuerAgencyCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_LegalDocuments_ReleaseNumber] ON [LegalDocuments] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Objectives_PlanId_ProvisionPath] ON [Objectives] ([PlanId], [ProvisionPath]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Objectives_ReleaseNumber] ON [Objectives] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Observations_ReleaseNumber] ON [Observations] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_PeriodClosures_ReleaseNumber] ON [PeriodClosures] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Plans_ImplementsId] ON [Plans] ([ImplementsId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Plans_IssuerCode] ON [Plans] ([IssuerCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Plans_ReleaseNumber] ON [Plans] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_PreambleCitations_DocumentId] ON [PreambleCitations] ([DocumentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_ProvisionCitations_DocumentId] ON [ProvisionCitations] ([DocumentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Provisions_PlanId_ParentPath] ON [Provisions] ([PlanId], [ParentPath]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Provisions_ReleaseNumber] ON [Provisions] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_ResponsibleAgencies_AgencyCode] ON [ResponsibleAgencies] ([AgencyCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_TaskAgencies_AgencyCode] ON [TaskAgencies] ([AgencyCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_TaskAssessments_ReleaseNumber] ON [TaskAssessments] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_TaskCitations_DocumentId] ON [TaskCitations] ([DocumentId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_TaskGroups_ReleaseNumber] ON [TaskGroups] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_TaskReports_AgencyCode] ON [TaskReports] ([AgencyCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_TaskReports_ReleaseNumber] ON [TaskReports] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Tasks_PlanId_GroupNumber] ON [Tasks] ([PlanId], [GroupNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_Tasks_ReleaseNumber] ON [Tasks] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    CREATE INDEX [IX_WriteMarks_At] ON [WriteMarks] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125000221_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125000221_Initial', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125003709_Webhooks'
)
BEGIN
    CREATE TABLE [WebhookSubscribers] (
        [Id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Url] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Secret] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [CreatedAt] datetimeoffset NOT NULL,
        [CreatedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DisabledAt] datetimeoffset NULL,
        [DisabledReason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_WebhookSubscribers] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125003709_Webhooks'
)
BEGIN
    CREATE TABLE [WebhookDeliveries] (
        [Id] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SubscriberId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReleaseNumber] int NOT NULL,
        [Attempts] int NOT NULL,
        [NextAttemptAt] datetime2 NULL,
        [Lease] uniqueidentifier NULL,
        [DeliveredAt] datetimeoffset NULL,
        [LastOutcome] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_WebhookDeliveries] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_WebhookDeliveries_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number]) ON DELETE NO ACTION,
        CONSTRAINT [FK_WebhookDeliveries_WebhookSubscribers_SubscriberId] FOREIGN KEY ([SubscriberId]) REFERENCES [WebhookSubscribers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125003709_Webhooks'
)
BEGIN
    CREATE INDEX [IX_WebhookDeliveries_NextAttemptAt] ON [WebhookDeliveries] ([NextAttemptAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125003709_Webhooks'
)
BEGIN
    CREATE INDEX [IX_WebhookDeliveries_ReleaseNumber] ON [WebhookDeliveries] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125003709_Webhooks'
)
BEGIN
    CREATE INDEX [IX_WebhookDeliveries_SubscriberId] ON [WebhookDeliveries] ([SubscriberId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125003709_Webhooks'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125003709_Webhooks', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    ALTER TABLE [Observations] ADD [AreaCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    ALTER TABLE [Observations] ADD [IsBaseline] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    ALTER TABLE [Indicators] ADD [Target_OutOf] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    CREATE TABLE [Areas] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Code] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Position] int NOT NULL,
        [ValidFrom] date NULL,
        [ValidTo] date NULL,
        [IsPlansOwn] bit NOT NULL,
        [Name_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Name_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_Areas] PRIMARY KEY ([PlanId], [Code]),
        CONSTRAINT [FK_Areas_Plans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [Plans] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    CREATE TABLE [TargetCarryOvers] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IndicatorCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AreaCode] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Revision] int NOT NULL,
        [Value] decimal(28,10) NULL,
        [OutOf] int NULL,
        [DecidedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DocumentNumber] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DocumentDate] date NOT NULL,
        [DocumentUrl] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [RecordedAt] datetimeoffset NOT NULL,
        [RecordedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [DiscardedAt] datetimeoffset NULL,
        [ReleaseNumber] int NULL,
        CONSTRAINT [PK_TargetCarryOvers] PRIMARY KEY ([PlanId], [IndicatorCode], [AreaCode], [Revision]),
        CONSTRAINT [FK_TargetCarryOvers_Areas_PlanId_AreaCode] FOREIGN KEY ([PlanId], [AreaCode]) REFERENCES [Areas] ([PlanId], [Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TargetCarryOvers_Indicators_PlanId_IndicatorCode] FOREIGN KEY ([PlanId], [IndicatorCode]) REFERENCES [Indicators] ([PlanId], [Code]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TargetCarryOvers_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    CREATE INDEX [IX_Observations_PlanId_AreaCode] ON [Observations] ([PlanId], [AreaCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    CREATE INDEX [IX_TargetCarryOvers_PlanId_AreaCode] ON [TargetCarryOvers] ([PlanId], [AreaCode]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    CREATE INDEX [IX_TargetCarryOvers_ReleaseNumber] ON [TargetCarryOvers] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    INSERT INTO Areas (PlanId, Code, Position, Name_Vi, Name_En, ValidFrom, ValidTo, IsPlansOwn)
    SELECT Id, 'TRA_VINH', 0, N'tỉnh Trà Vinh', N'Trà Vinh province', NULL, '2025-06-30', 1 FROM Plans
        WHERE Id = '24-kh-ubnd-2025'
    UNION ALL SELECT Id, 'VINH_LONG', 1, N'tỉnh Vĩnh Long', N'Vĩnh Long province', '2025-07-01', NULL, 0 FROM Plans
        WHERE Id = '24-kh-ubnd-2025'
    UNION ALL SELECT Id, 'MEKONG_DELTA', 2, N'vùng đồng bằng sông Cửu Long', N'the Mekong Delta region', NULL, NULL, 0
        FROM Plans WHERE Id = '24-kh-ubnd-2025'
    UNION ALL SELECT Id, 'VIET_NAM', 3, N'cả nước', N'Viet Nam', NULL, NULL, 0 FROM Plans WHERE Id = '24-kh-ubnd-2025';
    EXEC(N'UPDATE Indicators SET Target_OutOf = 63 WHERE PlanId = ''24-kh-ubnd-2025'' AND Code = ''pii-rank-nationwide''');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    ALTER TABLE [Observations] ADD CONSTRAINT [FK_Observations_Areas_PlanId_AreaCode] FOREIGN KEY ([PlanId], [AreaCode]) REFERENCES [Areas] ([PlanId], [Code]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201054640_Areas'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261201054640_Areas', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201063857_PlanNotices'
)
BEGIN
    ALTER TABLE [AgencyRevisions] ADD [LegalBasis] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201063857_PlanNotices'
)
BEGIN
    ALTER TABLE [Agencies] ADD [LegalBasis] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201063857_PlanNotices'
)
BEGIN
    CREATE TABLE [PlanNotices] (
        [PlanId] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Code] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Revision] int NOT NULL,
        [Position] int NOT NULL,
        [Kind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Since] date NULL,
        [LegalBasis] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReleaseNumber] int NULL,
        [Text_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Text_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Title_En] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [Title_Vi] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_PlanNotices] PRIMARY KEY ([PlanId], [Code], [Revision]),
        CONSTRAINT [FK_PlanNotices_Plans_PlanId] FOREIGN KEY ([PlanId]) REFERENCES [Plans] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_PlanNotices_Releases_ReleaseNumber] FOREIGN KEY ([ReleaseNumber]) REFERENCES [Releases] ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201063857_PlanNotices'
)
BEGIN
    CREATE INDEX [IX_PlanNotices_ReleaseNumber] ON [PlanNotices] ([ReleaseNumber]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201063857_PlanNotices'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261201063857_PlanNotices', N'10.0.15');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201064939_TargetAspirations'
)
BEGIN
    ALTER TABLE [Indicators] ADD [Target_IsAspiration] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201064939_TargetAspirations'
)
BEGIN
    UPDATE Indicators SET Target_Comparator = 'Reach' WHERE Target_Comparator = 'Exactly'
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201064939_TargetAspirations'
)
BEGIN
    EXEC(N'UPDATE Indicators SET Target_IsAspiration = 1 WHERE PlanId = ''24-kh-ubnd-2025'' AND Code IN (
        ''science-technology-enterprises'', ''innovative-start-ups'', ''innovating-enterprises-share'', ''research-applied-share'',
        ''research-published-share'', ''postgraduate-staff'', ''doctorate-staff'', ''science-technology-budget-share'',
        ''pii-rank-nationwide'', ''pii-rank-mekong-delta'')')
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261201064939_TargetAspirations'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261201064939_TargetAspirations', N'10.0.15');
END;

COMMIT;
GO

