using System.Text.RegularExpressions;
using Registry.Domain.Programmes.Reading.Agencies;
using Registry.Domain.Programmes.Reading.Original;
using Registry.Domain.Programmes.Reading.Tables;

namespace Registry.Domain.Programmes.Reading.Head;

/// <summary>Reads the letterhead, the type and summary, and the legal bases, down to the first heading.</summary>
internal sealed partial class HeadReader(IReadOnlyList<Passage> passages)
{
    /// <summary>A letterhead, even on a web page, is no longer than this.</summary>
    private const int Farthest = 70;

    private readonly HeadReading head = new();

    public static HeadReading Read(IReadOnlyList<Passage> passages) => new HeadReader(passages).Read();

    private HeadReading Read()
    {
        var body = Enumerable.Range(0, passages.Count).FirstOrDefault(BeginsBody, Math.Min(passages.Count, Farthest));
        var type = Enumerable.Range(0, Math.Min(body, Farthest)).Select(i => (int?)i).FirstOrDefault(i => TypeLine.Of(passages[i!.Value]) is not null);
        var top = type ?? FirstOfText(body);
        for (var i = 0; i < top; i++)
            ReadTop(passages[i]);

        var next = type is { } at ? ReadType(at, body) : top;
        for (; next < body; next++)
            ReadIntroduction(passages[next]);

        head.Length = body;
        return head;
    }

    /// <summary>Where the text begins when no line names the type.</summary>
    private int FirstOfText(int body) => Enumerable.Range(0, body).FirstOrDefault(i => Opener().IsMatch(passages[i].Bare) && passages[i].Text.Length > 60, body);

    private bool BeginsBody(int i) =>
        !LetterheadLine.Is(passages[i]) && (passages[i].Marker.Kind is MarkerKind.Part or MarkerKind.Roman or MarkerKind.Capital or MarkerKind.Article or MarkerKind.Annex
            || (passages[i].IsRow && TableHeader.Is(passages[i]))
            || (passages[i].Marker.Kind is MarkerKind.Arabic or MarkerKind.Bullet && passages[i].Text.Any(char.IsLetter) && !Opener().IsMatch(passages[i].Bare) && passages.Take(i).Any(before => Opener().IsMatch(before.Bare) || TypeLine.Of(before) is not null)));

    private void ReadTop(Passage passage)
    {
        if (passage.IsRow && !FactLine.Is(passage))
        {
            foreach (var cell in passage.Cells.Where(cell => !cell.IsEmpty).SelectMany(cell => cell.SplitLines()))
                ReadOne(cell);
            ReadParts(passage); // a blank within "Số:        /KH-UBND" looks like two columns
            return;
        }

        ReadOne(passage);
    }

    private void ReadOne(Passage passage)
    {
        if (Passages.IsRule(passage.Text))
            head.Is(passage, LineRole.Rule);
        else if (FactLine.Read(passage) is { } fact)
            (head.Facts[fact.Name], _) = (fact.Value, Said(passage, LineRole.WebPage));
        else if (ReadParts(passage) || LetterheadLine.IsState(passage))
            head.Is(passage, LineRole.Letterhead);
        else if (WeekdayLine().IsMatch(passage.Bare) && head.PageDate is null)
            (head.PageDate, _) = (passage, Said(passage, LineRole.WebPage));
        else if (passage.IsCapital && (AgencyWords.HeadAt(passage.Text, passage.Bare, 0) > 0 || head.Bodies.Count > 0) && passage.Text.Length < 120)
            AddBody(passage);
        else if (WebTitle().IsMatch(passage.Bare))
            head.Is(passage, LineRole.WebPage);
    }

    private bool Said(Passage passage, LineRole role)
    {
        head.Is(passage, role);
        return true;
    }

    /// <summary>The number and the place and date, which may stand on one line.</summary>
    private bool ReadParts(Passage passage)
    {
        var found = false;
        if (head.Number is null && NumberLine.Read(passage) is { } number)
            (head.Number, found) = (number, Said(passage, LineRole.Number));
        if (head.Date is null && PlaceAndDate.Read(passage) is { } dated)
            (head.Place, head.Date, found) = (dated.Place, dated.Date, Said(passage, LineRole.PlaceAndDate));
        return found;
    }

    /// <summary>"ỦY BAN NHÂN DÂN" and "THÀNH PHỐ CẦN THƠ" below it are one body.</summary>
    private void AddBody(Passage passage)
    {
        head.Is(passage, LineRole.Letterhead);
        if (head.Bodies.Count > 0 && (AgencyWords.HeadAt(passage.Text, passage.Bare, 0) == 0 || ContinuesName().IsMatch(head.Bodies[^1].Bare)))
            head.Bodies[^1] = head.Bodies[^1].With(passage);
        else
            head.Bodies.Add(passage);
    }

    private int ReadType(int at, int body)
    {
        var (type, rest) = TypeLine.Of(passages[at])!.Value;
        head.Type = new(type, passages[at].Span);
        head.Is(passages[at], LineRole.Type);
        head.Summary = rest;
        var next = at + 1;
        while (next < body && GoesOnSummary(passages[next], next == at + 1))
        {
            if (!Passages.IsRule(passages[next].Text))
                head.Summary = head.Summary is { } known ? known.With(passages[next]) : passages[next];
            head.Is(passages[next], Passages.IsRule(passages[next].Text) ? LineRole.Rule : LineRole.Summary);
            next++;
        }

        return next;
    }

    /// <remarks>"Thực hiện công tác … năm 2025" right below the type is the summary, though legal bases begin with the same words.</remarks>
    private bool GoesOnSummary(Passage passage, bool isFirst)
    {
        if (Passages.IsRule(passage.Text))
            return true;
        if (head.Summary is null)
            return !passage.IsRow && (isFirst || !Opener().IsMatch(passage.Bare)) && !(Opener().IsMatch(passage.Bare) && passage.Text.EndsWith(';'));
        if (Attached().IsMatch(passage.Bare))
            return true;

        return !passage.IsRow && passage.Text.Length < 250 && !Opener().IsMatch(passage.Bare) && !passage.Text.EndsWith(';') && !passage.Text.EndsWith('.') && (passage.IsCapital == head.Summary.IsCapital) && (!passage.IsApart || passage.IsCapital);
    }

    private void ReadIntroduction(Passage passage)
    {
        if (Passages.IsRule(passage.Text))
        {
            head.Is(passage, LineRole.Rule);
            return;
        }

        if (head.Number is null && NumberLine.Read(passage) is not null || head.Date is null && PlaceAndDate.Read(passage) is not null && passage.Text.Length < 120)
        {
            ReadTop(passage);
            return;
        }

        if (!Opener().IsMatch(passage.Bare) && !Issues().IsMatch(passage.Bare) && !passage.Bare.StartsWith("kinh gui", StringComparison.Ordinal))
            return;

        head.Introduction.Add(passage);
        head.Is(passage, LineRole.Basis);
    }

    [GeneratedRegex(@"^[-\s]*(?:can cu|thuc hien|tiep tuc thuc hien|theo de nghi|xet de nghi|xet|de (?:trien khai|thuc hien|tiep tuc|chu dong|nang cao|tang cuong)|tren co so|trien khai(?: thuc hien)?|nham|nhan dip|duoc su|thi hanh|chao mung)\b")]
    private static partial Regex Opener();

    /// <summary>"… ban hành Kế hoạch … như sau:".</summary>
    [GeneratedRegex(@"\b(?:ban hanh|xay dung|de ra|lap)\b.*\b(?:ke hoach|chuong trinh)\b|nhu sau\s*:?\s*$")]
    private static partial Regex Issues();

    [GeneratedRegex(@"^(?:chu nhat|thu (?:hai|ba|tu|nam|sau|bay|[2-7]))\s*,?\s*(?:ngay\s*)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\s*$")]
    private static partial Regex WeekdayLine();

    /// <summary>"Kế hoạch 217/KH-UBND năm 2022 … do … ban hành": what a web page calls the paper.</summary>
    [GeneratedRegex(@"^(?:ke hoach|chuong trinh|quyet dinh|huong dan|thong bao|de an)\b.*\d+[/-]\p{L}+")]
    private static partial Regex WebTitle();

    [GeneratedRegex(@"(?:uy ban|uy ban nhan dan|ban|ban chap hanh|ban thuong vu|lien hiep|va|cac|,)$")]
    private static partial Regex ContinuesName();

    [GeneratedRegex(@"^\(?(?:kem theo|ban hanh kem theo)\b")]
    private static partial Regex Attached();
}
