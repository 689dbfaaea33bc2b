using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPlan.Data.SqlServer.Migrations
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
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "LegalBasis",
                table: "Agencies",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "",
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "PlanNotices",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Code = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Revision = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Since = table.Column<DateOnly>(type: "date", nullable: true),
                    LegalBasis = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReleaseNumber = table.Column<int>(type: "int", nullable: true),
                    Text_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Text_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Title_En = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2"),
                    Title_Vi = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2")
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
