using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPlan.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "Agencies",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    NamedAs = table.Column<string>(type: "TEXT", nullable: false),
                    MembersComplete = table.Column<bool>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: true),
                    Name_Vi = table.Column<string>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_Vi = table.Column<string>(type: "TEXT", nullable: true)
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
                    CollectiveCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MemberCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true)
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
                name: "AgencySuccessors",
                columns: table => new
                {
                    AgencyCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SuccessorCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true)
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
                name: "LegalDocuments",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IssuerAgencyCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Issuer_En = table.Column<string>(type: "TEXT", nullable: true),
                    Issuer_Vi = table.Column<string>(type: "TEXT", nullable: true),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_Vi = table.Column<string>(type: "TEXT", nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", nullable: true),
                    Title_Vi = table.Column<string>(type: "TEXT", nullable: false)
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
                    Id = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IssuerCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ImplementsId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    OverallObjectivePath = table.Column<string>(type: "TEXT", nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Annex_AttachedTo = table.Column<string>(type: "TEXT", nullable: false),
                    Annex_Columns = table.Column<string>(type: "TEXT", nullable: false),
                    Annex_Label = table.Column<string>(type: "TEXT", nullable: false),
                    Annex_Title_En = table.Column<string>(type: "TEXT", nullable: true),
                    Annex_Title_Vi = table.Column<string>(type: "TEXT", nullable: false),
                    Kind_En = table.Column<string>(type: "TEXT", nullable: true),
                    Kind_Vi = table.Column<string>(type: "TEXT", nullable: false),
                    Letterhead_Authority = table.Column<string>(type: "TEXT", nullable: false),
                    Letterhead_Motto = table.Column<string>(type: "TEXT", nullable: false),
                    Letterhead_Nation = table.Column<string>(type: "TEXT", nullable: false),
                    Letterhead_NumberLine = table.Column<string>(type: "TEXT", nullable: false),
                    Letterhead_PlaceAndDate = table.Column<string>(type: "TEXT", nullable: false),
                    Preamble_En = table.Column<string>(type: "TEXT", nullable: true),
                    Preamble_Vi = table.Column<string>(type: "TEXT", nullable: false),
                    Signatory_Capacity = table.Column<string>(type: "TEXT", nullable: false),
                    Signatory_Name = table.Column<string>(type: "TEXT", nullable: false),
                    Signatory_OnBehalfOf = table.Column<string>(type: "TEXT", nullable: false),
                    Signatory_Position_En = table.Column<string>(type: "TEXT", nullable: true),
                    Signatory_Position_Vi = table.Column<string>(type: "TEXT", nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: true),
                    Title_Vi = table.Column<string>(type: "TEXT", nullable: false)
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
                name: "PreambleCitations",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DocumentId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ParentPath = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Label = table.Column<string>(type: "TEXT", nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Heading_En = table.Column<string>(type: "TEXT", nullable: true),
                    Heading_Vi = table.Column<string>(type: "TEXT", nullable: true),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_Vi = table.Column<string>(type: "TEXT", nullable: true),
                    Text_En = table.Column<string>(type: "TEXT", nullable: true),
                    Text_Vi = table.Column<string>(type: "TEXT", nullable: true)
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
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Title_En = table.Column<string>(type: "TEXT", nullable: true),
                    Title_Vi = table.Column<string>(type: "TEXT", nullable: false)
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
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvisionPath = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true)
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
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ProvisionPath = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DocumentId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ProvisionPath = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AgencyCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    GroupNumber = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    LeadText = table.Column<string>(type: "TEXT", nullable: false),
                    CoordinatingText = table.Column<string>(type: "TEXT", nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_Vi = table.Column<string>(type: "TEXT", nullable: true),
                    Text_En = table.Column<string>(type: "TEXT", nullable: true),
                    Text_Vi = table.Column<string>(type: "TEXT", nullable: false),
                    Timeframe_EndYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Timeframe_Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Timeframe_StartYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Timeframe_Text = table.Column<string>(type: "TEXT", nullable: false)
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
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ObjectiveCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Name_En = table.Column<string>(type: "TEXT", nullable: true),
                    Name_Vi = table.Column<string>(type: "TEXT", nullable: false),
                    Note_En = table.Column<string>(type: "TEXT", nullable: true),
                    Note_Vi = table.Column<string>(type: "TEXT", nullable: true),
                    Target_BaselineYear = table.Column<int>(type: "INTEGER", nullable: true),
                    Target_Comparator = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Target_Value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    Target_Wording = table.Column<string>(type: "TEXT", nullable: false),
                    Target_Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Unit_Code = table.Column<string>(type: "TEXT", nullable: true),
                    Unit_Name_En = table.Column<string>(type: "TEXT", nullable: true),
                    Unit_Name_Vi = table.Column<string>(type: "TEXT", nullable: true)
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
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TaskCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Role = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AgencyCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "TaskCitations",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TaskCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    DocumentId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "IX_TaskCitations_DocumentId",
                table: "TaskCitations",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_TaskGroups_ReleaseNumber",
                table: "TaskGroups",
                column: "ReleaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_PlanId_GroupNumber",
                table: "Tasks",
                columns: new[] { "PlanId", "GroupNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_Tasks_ReleaseNumber",
                table: "Tasks",
                column: "ReleaseNumber");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgencyMembers");

            migrationBuilder.DropTable(
                name: "AgencySuccessors");

            migrationBuilder.DropTable(
                name: "Indicators");

            migrationBuilder.DropTable(
                name: "PreambleCitations");

            migrationBuilder.DropTable(
                name: "ProvisionCitations");

            migrationBuilder.DropTable(
                name: "ResponsibleAgencies");

            migrationBuilder.DropTable(
                name: "TaskAgencies");

            migrationBuilder.DropTable(
                name: "TaskCitations");

            migrationBuilder.DropTable(
                name: "Objectives");

            migrationBuilder.DropTable(
                name: "Tasks");

            migrationBuilder.DropTable(
                name: "Provisions");

            migrationBuilder.DropTable(
                name: "TaskGroups");

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
