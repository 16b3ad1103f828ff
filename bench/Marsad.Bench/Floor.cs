using System.Text;

namespace Marsad.Bench;

/// <summary>The least any reader must do: decode UTF-8 and fold each character once, in the plainest loop.</summary>
internal sealed class Floor
{
    [ThreadStatic]
    private static Floor? t_own;

    private char[] _room = new char[1 << 16];

    /// <summary>One for each thread that asks.</summary>
    public static Floor OfThread => t_own ??= new Floor();

    public int Run(ReadOnlySpan<byte> utf8)
    {
        if (_room.Length < utf8.Length)
            _room = new char[utf8.Length * 2];
        var length = Encoding.UTF8.GetChars(utf8, _room);
        var written = 0;
        for (var i = 0; i < length; i++)
        {
            var unit = _room[i];
            if (unit is 'ـ' or (>= '\u064B' and <= '\u065F') or '\u0670')
                continue;
            _room[written++] = unit switch
            {
                'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
                'ى' or 'ئ' => 'ي',
                'ة' => 'ه',
                'ؤ' => 'و',
                >= '٠' and <= '٩' => (char)(unit - '٠' + '0'),
                >= 'A' and <= 'Z' => (char)(unit | 0x20),
                _ => unit,
            };
        }
        return written;
    }
}
