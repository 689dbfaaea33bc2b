using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace StPlan.Data.Migrations
{
    /// <inheritdoc />
    public partial class Areas : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AreaCode",
                table: "Observations",
                type: "TEXT",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsBaseline",
                table: "Observations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Target_OutOf",
                table: "Indicators",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Areas",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ValidTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IsPlansOwn = table.Column<bool>(type: "INTEGER", nullable: false),
                    Name_En = table.Column<string>(type: "TEXT", nullable: true),
                    Name_Vi = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Areas", x => new { x.PlanId, x.Code });
                    table.ForeignKey(
                        name: "FK_Areas_Plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "Plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TargetCarryOvers",
                columns: table => new
                {
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    IndicatorCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 28, scale: 10, nullable: true),
                    OutOf = table.Column<int>(type: "INTEGER", nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DocumentUrl = table.Column<string>(type: "TEXT", nullable: true),
                    RecordedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    DiscardedAt = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    ReleaseNumber = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TargetCarryOvers", x => new { x.PlanId, x.IndicatorCode, x.AreaCode, x.Revision });
                    table.ForeignKey(
                        name: "FK_TargetCarryOvers_Areas_PlanId_AreaCode",
                        columns: x => new { x.PlanId, x.AreaCode },
                        principalTable: "Areas",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetCarryOvers_Indicators_PlanId_IndicatorCode",
                        columns: x => new { x.PlanId, x.IndicatorCode },
                        principalTable: "Indicators",
                        principalColumns: new[] { "PlanId", "Code" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TargetCarryOvers_Releases_ReleaseNumber",
                        column: x => x.ReleaseNumber,
                        principalTable: "Releases",
                        principalColumn: "Number");
                });

            migrationBuilder.CreateIndex(
                name: "IX_Observations_PlanId_AreaCode",
                table: "Observations",
                columns: new[] { "PlanId", "AreaCode" });

            migrationBuilder.CreateIndex(
                name: "IX_TargetCarryOvers_PlanId_AreaCode",
                table: "TargetCarryOvers",
                columns: new[] { "PlanId", "AreaCode" });

            migrationBuilder.CreateIndex(
                name: "IX_TargetCarryOvers_ReleaseNumber",
                table: "TargetCarryOvers",
                column: "ReleaseNumber");

            // Databases from before have plan 24 without its areas, and its rank without how many were ranked. Both are data of the plan file
            // that follow from when it was issued. A new database has no plan yet here.
            migrationBuilder.Sql(
                """
                INSERT INTO Areas (PlanId, Code, Position, Name_Vi, Name_En, ValidFrom, ValidTo, IsPlansOwn)
                SELECT Id, 'TRA_VINH', 0, 'tỉnh Trà Vinh', 'Trà Vinh province', NULL, '2025-06-30', 1 FROM Plans
                    WHERE Id = '24-kh-ubnd-2025'
                UNION ALL SELECT Id, 'VINH_LONG', 1, 'tỉnh Vĩnh Long', 'Vĩnh Long province', '2025-07-01', NULL, 0 FROM Plans
                    WHERE Id = '24-kh-ubnd-2025'
                UNION ALL SELECT Id, 'MEKONG_DELTA', 2, 'vùng đồng bằng sông Cửu Long', 'the Mekong Delta region', NULL, NULL, 0
                    FROM Plans WHERE Id = '24-kh-ubnd-2025'
                UNION ALL SELECT Id, 'VIET_NAM', 3, 'cả nước', 'Viet Nam', NULL, NULL, 0 FROM Plans WHERE Id = '24-kh-ubnd-2025';
                UPDATE Indicators SET Target_OutOf = 63 WHERE PlanId = '24-kh-ubnd-2025' AND Code = 'pii-rank-nationwide';
                """);

            migrationBuilder.AddForeignKey(
                name: "FK_Observations_Areas_PlanId_AreaCode",
                table: "Observations",
                columns: new[] { "PlanId", "AreaCode" },
                principalTable: "Areas",
                principalColumns: new[] { "PlanId", "Code" },
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Observations_Areas_PlanId_AreaCode",
                table: "Observations");

            migrationBuilder.DropTable(
                name: "TargetCarryOvers");

            migrationBuilder.DropTable(
                name: "Areas");

            migrationBuilder.DropIndex(
                name: "IX_Observations_PlanId_AreaCode",
                table: "Observations");

            migrationBuilder.DropColumn(
                name: "AreaCode",
                table: "Observations");

            migrationBuilder.DropColumn(
                name: "IsBaseline",
                table: "Observations");

            migrationBuilder.DropColumn(
                name: "Target_OutOf",
                table: "Indicators");
        }
    }
}
