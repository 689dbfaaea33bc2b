using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPlan.Data.Migrations
{
    /// <inheritdoc />
    public partial class PlanNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LegalBasis",
                table: "AgencyRevisions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "LegalBasis",
                table: "Agencies",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "PlanNotices",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LegalBasis = table.Column<string>(type: "TEXT", nullable: false),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true),
                    Text_En = table.Column<string>(type: "TEXT", nullable: true),
                    Text_Vi = table.Column<string>(type: "TEXT", nullable: false),
                    Title_En = table.Column<string>(type: "TEXT", nullable: true),
                    Title_Vi = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlanNotices", x => new { x.PlanId, x.Code, x.Revision });
                    table.ForeignKey(
                        name: "FK_PlanNotices_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PlanNotices_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlanNotices_ReleaseNumber",
                table: "PlanNotices",
                column: "ReleaseNumber");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlanNotices");

            migrationBuilder.DropColumn(
                name: "LegalBasis",
                table: "AgencyRevisions");

            migrationBuilder.DropColumn(
                name: "LegalBasis",
                table: "Agencies");
        }
    }
}
