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
            throw new UnreadableFileException(new Text(
                "Tệp trống. Phải gửi tệp CSV hoặc XLSX.",
                "The file is empty. Send a CSV or XLSX file."));
        }

        if (file.Length > limits.MaxBytes)
        {
            var max = limits.MaxBytes.ToString(CultureInfo.InvariantCulture);
            throw new UnreadableFileException(new Text(
                $"Tệp lớn hơn {max} byte. Phải gửi tệp nhỏ hơn.",
                $"The file is larger than {max} bytes. Send a smaller file."));
        }

        if (!file.StartsWith(CompoundFile))
        {
            return;
        }

        throw new UnreadableFileException(file.IndexOf(EncryptedPackage) >= 0
            ? new Text(
                "Tệp được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu.",
                "A password protects the file. Save it without a password.")
            : new Text("Tệp Excel kiểu cũ (.xls). Hãy lưu lại dạng .xlsx.", "This is an old Excel file (.xls). Save it as .xlsx."));
    }
}
