using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPlan.Data.Migrations
{
    /// <inheritdoc />
    public partial class AgencyReasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "AgencySuccessors",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "AgencyRevisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "AgencyMembers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Agencies",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Reason",
                table: "AgencySuccessors");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "AgencyRevisions");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "AgencyMembers");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "Agencies");
        }
    }
}
