using StPlan.GraphQL.TypeSystem;
using StPlan.OpenData.Model;

namespace StPlan.Api.PublicSchema.Datasets;

internal sealed class DatasetColumnType : ObjectType<Column>
{
    protected override void Configure(ObjectTypeDescriptor<Column> descriptor)
    {
        descriptor.Name("DatasetColumn").Description("A column of a dataset (cột).");
        descriptor.Field(c => c.Name).Description("Its name in every format (mã): `mean_completion_of_all`.");
        descriptor.Field(c => c.Type).Description("What it holds (kiểu dữ liệu).");
        descriptor.Field(c => c.Unit).Description("The unit of its numbers (đơn vị tính); null if they have none or each row has its own.");
        descriptor.LabelField("title", c => c.Title).Description("The title of the column (tên cột).");
        descriptor.LabelField("description", c => c.Description).Description("The description of the column (mô tả).");
        descriptor.Field("key").Type("Boolean!").Description("Whether it is the primary key, or part of it (khóa chính).")
            .Resolve(c => c.Parent<Column>().IsKey);
        descriptor.Field("nullable").Type("Boolean!")
            .Description("Whether a value may be missing (có thể trống). A missing value means not stated, not zero.")
            .Resolve(c => c.Parent<Column>().IsNullable);
    }
}

internal sealed class ColumnTypeType : EnumType<ColumnType>
{
    protected override void Configure(EnumTypeDescriptor<ColumnType> descriptor)
    {
        descriptor.Name("DatasetColumnType").Description("What a column holds (kiểu dữ liệu của cột).");
        descriptor.Value(ColumnType.String, "Text (văn bản), or a code.");
        descriptor.Value(ColumnType.Integer, "A whole number (số nguyên).");
        descriptor.Value(ColumnType.Decimal, "An exact decimal number (số thập phân) without trailing zeros.");
        descriptor.Value(ColumnType.Boolean, "`true` or `false` (đúng, sai).");
        descriptor.Value(ColumnType.Date, "A day (ngày): `2025-03-05`.");
        descriptor.Value(ColumnType.DateTime, "A moment in UTC (thời điểm): `2025-12-09T17:00:00Z`.");
        descriptor.Value(ColumnType.Year, "A calendar year (năm).");
        descriptor.Value(ColumnType.Uri, "An absolute address (địa chỉ).");
        descriptor.Value(ColumnType.Json, "A list as JSON (danh sách JSON).");
    }
}
