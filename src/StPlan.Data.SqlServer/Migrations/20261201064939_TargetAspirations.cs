using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPlan.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class TargetAspirations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Target_IsAspiration",
                table: "Indicators",
                type: "bit",
                nullable: false,
                defaultValue: false);

            // For rows that are there: the comparator has another name, and the plan has said "phấn đấu" of these targets all the time.
            migrationBuilder.Sql("UPDATE Indicators SET Target_Comparator = 'Reach' WHERE Target_Comparator = 'Exactly'");
            // In a batch of its own: the script adds the column in the same one, and SQL Server compiles a batch before it runs it.
            migrationBuilder.Sql(
                """
                EXEC(N'UPDATE Indicators SET Target_IsAspiration = 1 WHERE PlanId = ''24-kh-ubnd-2025'' AND Code IN (
                    ''science-technology-enterprises'', ''innovative-start-ups'', ''innovating-enterprises-share'', ''research-applied-share'',
                    ''research-published-share'', ''postgraduate-staff'', ''doctorate-staff'', ''science-technology-budget-share'',
                    ''pii-rank-nationwide'', ''pii-rank-mekong-delta'')')
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("UPDATE Indicators SET Target_Comparator = 'Exactly' WHERE Target_Comparator = 'Reach'");

            migrationBuilder.DropColumn(
                name: "Target_IsAspiration",
                table: "Indicators");
        }
    }
}
