using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPlan.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AuditLog",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Actor = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    KeyId = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Action = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Subject = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditLog", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "IdempotencyKeys",
                columns: table => new
                {
                    KeyId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IdempotencyKey = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RequestHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    Written = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IdempotencyKeys", x => new { x.KeyId, x.IdempotencyKey });
                });

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Notes = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsDemo = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "WriteMarks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WriteMarks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ShortName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Basis = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    NamedAs = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    MembersComplete = table.Column<bool>(type: "bit", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Name_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agencies", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Agencies_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "AgencyMembers",
                columns: table => new
                {
                    CollectiveCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    MemberCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyMembers", x => new { x.CollectiveCode, x.MemberCode });
                    table.ForeignKey(
                        name: "FK_AgencyMembers_Agencies_CollectiveCode",
                        column: x => x.CollectiveCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgencyMembers_Agencies_MemberCode",
                        column: x => x.MemberCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgencyMembers_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "AgencyRevisions",
                columns: table => new
                {
                    AgencyCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    ShortName = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    DiscardedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Name_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyRevisions", x => new { x.AgencyCode, x.Revision });
                    table.ForeignKey(
                        name: "FK_AgencyRevisions_Agencies_AgencyCode",
                        column: x => x.AgencyCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgencyRevisions_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "AgencySuccessors",
                columns: table => new
                {
                    AgencyCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SuccessorCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencySuccessors", x => new { x.AgencyCode, x.SuccessorCode });
                    table.ForeignKey(
                        name: "FK_AgencySuccessors_Agencies_AgencyCode",
                        column: x => x.AgencyCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgencySuccessors_Agencies_SuccessorCode",
                        column: x => x.SuccessorCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgencySuccessors_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "Keys",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Role = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AgencyCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    SecretHash = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    CreatedBy = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    RevokedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Keys", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Keys_Agencies_AgencyCode",
                        column: x => x.AgencyCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LegalDocuments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuerAgencyCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Issuer_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Issuer_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LegalDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LegalDocuments_Agencies_IssuerAgencyCode",
                        column: x => x.IssuerAgencyCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_LegalDocuments_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "Plans",
                columns: table => new
                {
                    Id = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IssuerCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ImplementsId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    OverallObjectivePath = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Annex_AttachedTo = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Annex_Columns = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Annex_Label = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Annex_Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Annex_Title_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Kind_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Letterhead_Authority = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Letterhead_Motto = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Letterhead_Nation = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Letterhead_NumberLine = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Letterhead_PlaceAndDate = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Preamble_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Preamble_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Signatory_Capacity = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Signatory_Name = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Signatory_OnBehalfOf = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Signatory_Position_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Signatory_Position_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Plans_Agencies_IssuerCode",
                        column: x => x.IssuerCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_LegalDocuments_ImplementsId",
                        column: x => x.ImplementsId,
                        principalTable: "LegalDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Plans_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "PeriodClosures",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    IsClosed = table.Column<bool>(type: "bit", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    DiscardedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PeriodClosures", x => new { x.PlanId, x.Year, x.Revision });
                    table.ForeignKey(
                        name: "FK_PeriodClosures_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PeriodClosures_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "PreambleCitations",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DocumentId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PreambleCitations", x => new { x.PlanId, x.DocumentId });
                    table.ForeignKey(
                        name: "FK_PreambleCitations_LegalDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LegalDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PreambleCitations_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Provisions",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Path = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ParentPath = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Label = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Heading_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Heading_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Provisions", x => new { x.PlanId, x.Path });
                    table.ForeignKey(
                        name: "FK_Provisions_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Provisions_Provisions_PlanId_ParentPath",
                        columns: x => new { x.PlanId, x.ParentPath },
                        principalTable: "Provisions",
                        principalColumns: new[] { "PlanId", "Path" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Provisions_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "TaskGroups",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskGroups", x => new { x.PlanId, x.Number });
                    table.ForeignKey(
                        name: "FK_TaskGroups_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskGroups_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "Objectives",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ProvisionPath = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Objectives", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_Objectives_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Objectives_Provisions_PlanId_ProvisionPath",
                        columns: x => new { x.PlanId, x.ProvisionPath },
                        principalTable: "Provisions",
                        principalColumns: new[] { "PlanId", "Path" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Objectives_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "ProvisionCitations",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ProvisionPath = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DocumentId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProvisionCitations", x => new { x.PlanId, x.ProvisionPath, x.DocumentId });
                    table.ForeignKey(
                        name: "FK_ProvisionCitations_LegalDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LegalDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProvisionCitations_Provisions_PlanId_ProvisionPath",
                        columns: x => new { x.PlanId, x.ProvisionPath },
                        principalTable: "Provisions",
                        principalColumns: new[] { "PlanId", "Path" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResponsibleAgencies",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ProvisionPath = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AgencyCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponsibleAgencies", x => new { x.PlanId, x.ProvisionPath, x.AgencyCode });
                    table.ForeignKey(
                        name: "FK_ResponsibleAgencies_Agencies_AgencyCode",
                        column: x => x.AgencyCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResponsibleAgencies_Provisions_PlanId_ProvisionPath",
                        columns: x => new { x.PlanId, x.ProvisionPath },
                        principalTable: "Provisions",
                        principalColumns: new[] { "PlanId", "Path" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Tasks",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    GroupNumber = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    LeadText = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    CoordinatingText = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Timeframe_EndYear = table.Column<int>(type: "int", nullable: true),
                    Timeframe_Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Timeframe_StartYear = table.Column<int>(type: "int", nullable: true),
                    Timeframe_Text = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tasks", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_Tasks_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                    table.ForeignKey(
                        name: "FK_Tasks_TaskGroups_PlanId_GroupNumber",
                        columns: x => new { x.PlanId, x.GroupNumber },
                        principalTable: "TaskGroups",
                        principalColumns: new[] { "PlanId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Indicators",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ObjectiveCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Name_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Name_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Note_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Note_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Target_BaselineYear = table.Column<int>(type: "int", nullable: true),
                    Target_Comparator = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Target_Value = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Target_Wording = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Target_Year = table.Column<int>(type: "int", nullable: false),
                    Unit_Code = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Unit_Name_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Unit_Name_Vi = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicators", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_Indicators_Objectives_PlanId_ObjectiveCode",
                        columns: x => new { x.PlanId, x.ObjectiveCode },
                        principalTable: "Objectives",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Indicators_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateTable(
                name: "TaskAgencies",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TaskCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Role = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AgencyCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskAgencies", x => new { x.PlanId, x.TaskCode, x.Role, x.AgencyCode });
                    table.ForeignKey(
                        name: "FK_TaskAgencies_Agencies_AgencyCode",
                        column: x => x.AgencyCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskAgencies_Tasks_PlanId_TaskCode",
                        columns: x => new { x.PlanId, x.TaskCode },
                        principalTable: "Tasks",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskAssessments",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TaskCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Completion = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Rationale = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    DiscardedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskAssessments", x => new { x.PlanId, x.TaskCode, x.Year, x.Revision });
                    table.ForeignKey(
                        name: "FK_TaskAssessments_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                    table.ForeignKey(
                        name: "FK_TaskAssessments_Tasks_PlanId_TaskCode",
                        columns: x => new { x.PlanId, x.TaskCode },
                        principalTable: "Tasks",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskCitations",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TaskCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    DocumentId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Position = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskCitations", x => new { x.PlanId, x.TaskCode, x.DocumentId });
                    table.ForeignKey(
                        name: "FK_TaskCitations_LegalDocuments_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "LegalDocuments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskCitations_Tasks_PlanId_TaskCode",
                        columns: x => new { x.PlanId, x.TaskCode },
                        principalTable: "Tasks",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TaskReports",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TaskCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AgencyCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Completion = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Results = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Difficulties = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Proposals = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Outputs = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    StateBudget = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    OtherSources = table.Column<decimal>(type: "decimal(18,4)", precision: 18, scale: 4, nullable: true),
                    Evidence = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    SubmittedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    FirstReceivedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    SubmittedBy = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    DiscardedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TaskReports", x => new { x.PlanId, x.TaskCode, x.AgencyCode, x.Year, x.Revision });
                    table.ForeignKey(
                        name: "FK_TaskReports_Agencies_AgencyCode",
                        column: x => x.AgencyCode,
                        principalTable: "Agencies",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TaskReports_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                    table.ForeignKey(
                        name: "FK_TaskReports_Tasks_PlanId_TaskCode",
                        columns: x => new { x.PlanId, x.TaskCode },
                        principalTable: "Tasks",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Observations",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IndicatorCode = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(28,10)", precision: 28, scale: 10, nullable: true),
                    Rank = table.Column<int>(type: "int", nullable: true),
                    OutOf = table.Column<int>(type: "int", nullable: true),
                    Accomplished = table.Column<bool>(type: "bit", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Quality = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    DiscardedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Source_Publisher = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Source_Title = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Source_Url = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Observations", x => new { x.PlanId, x.IndicatorCode, x.Year, x.Revision });
                    table.ForeignKey(
                        name: "FK_Observations_Indicators_PlanId_IndicatorCode",
                        columns: x => new { x.PlanId, x.IndicatorCode },
                        principalTable: "Indicators",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Observations_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Agencies_ReleaseNumber",
                table: "Agencies",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyMembers_MemberCode",
                table: "AgencyMembers",
                column: "MemberCode");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyMembers_ReleaseNumber",
                table: "AgencyMembers",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_AgencyRevisions_ReleaseNumber",
                table: "AgencyRevisions",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_AgencySuccessors_ReleaseNumber",
                table: "AgencySuccessors",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_AgencySuccessors_SuccessorCode",
                table: "AgencySuccessors",
                column: "SuccessorCode");

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_PlanId_ObjectiveCode",
                table: "Indicators",
                columns: new[] { "PlanId", "ObjectiveCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Indicators_ReleaseNumber",
                table: "Indicators",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Keys_AgencyCode",
                table: "Keys",
                column: "AgencyCode");

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_IssuerAgencyCode",
                table: "LegalDocuments",
                column: "IssuerAgencyCode");

            migrationBuilder.CreateIndex(
                name: "IX_LegalDocuments_ReleaseNumber",
                table: "LegalDocuments",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Objectives_PlanId_ProvisionPath",
                table: "Objectives",
                columns: new[] { "PlanId", "ProvisionPath" });

            migrationBuilder.CreateIndex(
                name: "IX_Objectives_ReleaseNumber",
                table: "Objectives",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Observations_ReleaseNumber",
                table: "Observations",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_PeriodClosures_ReleaseNumber",
                table: "PeriodClosures",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_ImplementsId",
                table: "Plans",
                column: "ImplementsId");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_IssuerCode",
                table: "Plans",
                column: "IssuerCode");

            migrationBuilder.CreateIndex(
                name: "IX_Plans_ReleaseNumber",
                table: "Plans",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_PreambleCitations_DocumentId",
                table: "PreambleCitations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_ProvisionCitations_DocumentId",
                table: "ProvisionCitations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_Provisions_PlanId_ParentPath",
                table: "Provisions",
                columns: new[] { "PlanId", "ParentPath" });

            migrationBuilder.CreateIndex(
                name: "IX_Provisions_ReleaseNumber",
                table: "Provisions",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_ResponsibleAgencies_AgencyCode",
                table: "ResponsibleAgencies",
                column: "AgencyCode");

            migrationBuilder.CreateIndex(
                name: "IX_TaskAgencies_AgencyCode",
                table: "TaskAgencies",
                column: "AgencyCode");

            migrationBuilder.CreateIndex(
                name: "IX_TaskAssessments_ReleaseNumber",
                table: "TaskAssessments",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_TaskCitations_DocumentId",
                table: "TaskCitations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskGroups_ReleaseNumber",
                table: "TaskGroups",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_TaskReports_AgencyCode",
                table: "TaskReports",
                column: "AgencyCode");

            migrationBuilder.CreateIndex(
                name: "IX_TaskReports_ReleaseNumber",
                table: "TaskReports",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_PlanId_GroupNumber",
                table: "Tasks",
                columns: new[] { "PlanId", "GroupNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_ReleaseNumber",
                table: "Tasks",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_WriteMarks_At",
                table: "WriteMarks",
                column: "At");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgencyMembers");

            migrationBuilder.DropTable(
                name: "AgencyRevisions");

            migrationBuilder.DropTable(
                name: "AgencySuccessors");

            migrationBuilder.DropTable(
                name: "AuditLog");

            migrationBuilder.DropTable(
                name: "IdempotencyKeys");

            migrationBuilder.DropTable(
                name: "Keys");

            migrationBuilder.DropTable(
                name: "Observations");

            migrationBuilder.DropTable(
                name: "PeriodClosures");

            migrationBuilder.DropTable(
                name: "PreambleCitations");

            migrationBuilder.DropTable(
                name: "ProvisionCitations");

            migrationBuilder.DropTable(
                name: "ResponsibleAgencies");

            migrationBuilder.DropTable(
                name: "TaskAgencies");

            migrationBuilder.DropTable(
                name: "TaskAssessments");

            migrationBuilder.DropTable(
                name: "TaskCitations");

            migrationBuilder.DropTable(
                name: "TaskReports");

            migrationBuilder.DropTable(
                name: "WriteMarks");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "Objectives");

            migrationBuilder.DropTable(
                name: "TaskGroups");

            migrationBuilder.DropTable(
                name: "Provisions");

            migrationBuilder.DropTable(
                name: "Plans");

            migrationBuilder.DropTable(
                name: "LegalDocuments");

            migrationBuilder.DropTable(
                name: "Agencies");

            migrationBuilder.DropTable(
                name: "Releases");
        }
    }
}
