using System.Text;

namespace Registry.Domain.Programmes.Reading.Original;

/// <summary>Makes a text one that can be read: one kind of line end, composed letters, nothing that cannot be kept.</summary>
internal static class TextTidying
{
    public static string Tidy(string text, List<ReadingNote> notes)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\f', '\n').Replace('\u2028', '\n').Replace('\u2029', '\n');
        var clean = new StringBuilder(lines.Length);
        foreach (var rune in lines.EnumerateRunes())
        {
            if (rune.Value is 0xFEFF or 0x200B or 0x200E or 0x200F or 0xFFFE or 0xFFFF)
                continue;

            clean.Append(Rune.IsControl(rune) && rune.Value is not ('\n' or '\t' or '\v') && rune.Value < 0x80 ? " " : rune.ToString());
        }

        var kept = clean.ToString();
        if (kept.IsNormalized(NormalizationForm.FormC))
            return kept;

        notes.Add(new("Reading.Composed"));
        return kept.Normalize(NormalizationForm.FormC);
    }
}
