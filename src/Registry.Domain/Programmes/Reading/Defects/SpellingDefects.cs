using System.Text;
using System.Text.RegularExpressions;
using Registry.Domain.Members.Import;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Defects;

/// <summary>Words that scanning or typing has likely spoilt: said with what is likely meant, never corrected.</summary>
/// <remarks>Two words beside each other whose letters, with other marks, every such paper is full of.</remarks>
internal static partial class SpellingDefects
{
    /// <summary>Pairs of words that papers of this kind are full of.</summary>
    private const string Usual = "cộng đồng;đối tác;đối ngoại;thế mạnh;hữu nghị;hội nhập;hình ảnh;đổi mới;lợi ích;thành phố;nhân dân;hợp tác;phối hợp;nơi nhận;kế hoạch;chương trình;tổ chức;quốc tế;hòa bình;đoàn kết;công tác;nhiệm vụ;giải pháp;tỉnh ủy;kỷ niệm;ngoại giao;quan hệ;thực hiện;triển khai;hoạt động;phát triển;địa phương;kinh tế;xã hội;văn hóa;thông tin;tuyên truyền;đơn vị;chủ trì;ngoại vụ;ủy ban;thường xuyên";

    private static readonly Dictionary<string, string> Known = Usual.Split(';').ToDictionary(BareText.Of);

    public static IEnumerable<Defect> Find(IReadOnlyList<Passage> passages) => passages.SelectMany(passage => Pairs(passage).SelectMany(Spoilt).Concat(NoSyllables(passage)));

    private static IEnumerable<Defect> Spoilt((Passage Passage, string Written, int Start) pair)
    {
        if (Meant(pair.Written) is { } meant)
            yield return new("Defect.Misspelt", pair.Passage.SpanOf(pair.Start, pair.Written.Length), pair.Passage.Text.Substring(pair.Start, pair.Written.Length), meant);
    }

    private static string? Meant(string written)
    {
        if (Known.GetValueOrDefault(BareText.Of(written)) is { } meant)
            return meant != written && !SameMarks(meant, written) ? meant : null;

        return Province().Match(written) is { Success: true } match ? string.Concat(written.AsSpan(0, match.Groups["word"].Index), "tỉnh", written.AsSpan(match.Groups["word"].Index + 4)) : null;
    }

    /// <summary>"hoà" and "hòa" are the same word in two spellings.</summary>
    private static bool SameMarks(string one, string other) =>
        one.Normalize(NormalizationForm.FormD).Order().SequenceEqual(other.Normalize(NormalizationForm.FormD).Order());

    /// <summary>Words with marks, in small letters, that no Vietnamese syllable looks like.</summary>
    private static IEnumerable<Defect> NoSyllables(Passage passage) => Words().Matches(passage.Text)
        .Where(word => word.Value.All(char.IsLower) && word.Value.Any(letter => letter > 0x7F) && !VietnameseSyllable.Is(word.Value))
        .Select(word => new Defect("Defect.NoSyllable", passage.SpanOf(word.Index, word.Length), word.Value));

    private static IEnumerable<(Passage Passage, string Written, int Start)> Pairs(Passage passage)
    {
        if (passage.IsCapital)
            yield break;

        var words = Words().Matches(passage.Text);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (first, second) = (words[i], words[i + 1]);
            if (second.Index == first.Index + first.Length + 1 && passage.Text[second.Index - 1] == ' ')
                yield return (passage, passage.Text.Substring(first.Index, second.Index + second.Length - first.Index).ToLowerInvariant(), first.Index);
        }
    }

    /// <summary>"tinh" for "tỉnh": before the name of a place or behind words that come before no other.</summary>
    [GeneratedRegex(@"^(?:(?:của|toàn|trong|ngoài|ubnd|cấp|bàn|dân|nhiều|từng|các)\s(?<word>tinh)|(?<word>tinh)\s(?:ủy|đoàn|nhà|ta))$")]
    private static partial Regex Province();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
