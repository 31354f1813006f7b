using System.Text;

namespace Registry.Web.Sheets;

/// <summary>Tells by its first bytes what a file is, whatever its name says.</summary>
internal static class SheetSignature
{
    private const int Head = 1024;

    /// <summary>A package that may be a workbook, or a text; what is surely neither is refused by its name.</summary>
    public static bool IsPackage(Stream file)
    {
        var head = new byte[Head];
        file.Position = 0;
        var bytes = head.AsSpan(0, file.ReadAtLeast(head, Head, throwOnEndOfStream: false));
        file.Position = 0;
        if (bytes.IsEmpty)
            throw SheetProblem.Empty();
        if (bytes.StartsWith("PK"u8) && bytes.Length > 3 && bytes[2] < 9)
            return true;
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw Contains(file, Encoding.Unicode.GetBytes("EncryptedPackage")) ? SheetProblem.Protected() : SheetProblem.OldExcel();
        if (bytes.IndexOf("%PDF-"u8) >= 0)
            throw SheetProblem.Pdf();

        RefuseMarkup(bytes);
        return false;
    }

    /// <remarks>Many programs give out a page of the web that is only called .xls.</remarks>
    private static void RefuseMarkup(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.Latin1.GetString(bytes).TrimStart('ï', '»', '¿', ' ', '\r', '\n', '\t');
        if (text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase))
            throw SheetProblem.WebPage();
    }

    private static bool Contains(Stream file, byte[] wanted)
    {
        var window = new byte[1 << 16];
        var kept = 0;
        int read;
        while ((read = file.Read(window, kept, window.Length - kept)) > 0)
        {
            if (window.AsSpan(0, kept + read).IndexOf(wanted) >= 0)
                return true;

            var tail = Math.Min(wanted.Length, kept + read);
            window.AsSpan(kept + read - tail, tail).CopyTo(window);
            kept = tail;
        }

        return false;
    }
}
