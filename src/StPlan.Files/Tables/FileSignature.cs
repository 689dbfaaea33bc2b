using System.Globalization;
using System.Text;
using StPlan.Domain;

namespace StPlan.Files.Tables;

/// <summary>What a file is by its first bytes; names and media types are often wrong.</summary>
internal static class FileSignature
{
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] EncryptedPackage = Encoding.Unicode.GetBytes("EncryptedPackage");

    public static bool IsZip(ReadOnlySpan<byte> file) => file.StartsWith("PK\x03\x04"u8) || file.StartsWith("PK\x05\x06"u8);

    /// <exception cref="UnreadableFileException">It is nothing that is read here.</exception>
    public static void Check(ReadOnlySpan<byte> file, FileLimits limits)
    {
        if (file.IsEmpty)
        {
            throw new UnreadableFileException(new Text("Tệp trống; cần tệp CSV hoặc XLSX.", "Found an empty file; expected a CSV or XLSX file."));
        }

        if (file.Length > limits.MaxBytes)
        {
            var max = limits.MaxBytes.ToString(CultureInfo.InvariantCulture);
            throw new UnreadableFileException(new Text($"Tệp lớn hơn {max} byte; cần tệp nhỏ hơn.", $"Found more than {max} bytes; expected a smaller file."));
        }

        if (!file.StartsWith(CompoundFile))
        {
            return;
        }

        throw new UnreadableFileException(file.IndexOf(EncryptedPackage) >= 0
            ? new Text("Tệp được bảo vệ bằng mật khẩu; cần lưu lại không có mật khẩu.", "Found a file that is encrypted with a password; expected it saved without.")
            : new Text("Gặp tệp Excel kiểu cũ (.xls); cần lưu lại dạng .xlsx.", "Found an old Excel file (.xls); expected it saved as .xlsx."));
    }
}
