using System.Globalization;
using System.Text;
using QRCoder;

namespace Registry.Web.Documents;

/// <summary>A QR code as the path of a drawing: attributes only, so that it needs neither a picture nor a style.</summary>
/// <param name="Side">Modules along each side, the quiet zone of four included.</param>
/// <param name="Path">A rectangle for each run of dark modules.</param>
public sealed record QrDrawing(int Side, string Path)
{
    public static QrDrawing Of(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Count; x++)
            {
                if (!rows[y][x])
                    continue;

                var start = x;
                while (x + 1 < rows[y].Count && rows[y][x + 1])
                    x++;
                path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start + 1}v1H{start}z");
            }
        }

        return new(rows.Count, path.ToString());
    }
}
